/** Writes the keys of the few issues that matter beside their dots, where they cover nothing. */
import {markOf} from './marks.js';
import {FONT, text} from './pen.js';
/** @typedef {import('./types.js').Mark} Mark */
/** @typedef {import('./types.js').Box} Box */

const HEIGHT = 14;

/**
 * Where a label may stand without covering a dot or another label; nothing when there is no such place.
 * @param {Mark} mark @param {number} width @param {Mark[]} marks @param {Box[]} taken @param {Box} within
 * @return {Box|null}
 */
export function room(mark, width, marks, taken, within) {
  const gap = mark.r + 3;
  const places = [[gap, -HEIGHT / 2], [-gap - width, -HEIGHT / 2], [-width / 2, -gap - HEIGHT], [-width / 2, gap]];
  for (const [dx, dy] of places) {
    const box = {x: mark.x + dx, y: mark.y + dy, width, height: HEIGHT};
    const inside = box.x >= within.x && box.x + width <= within.x + within.width
      && box.y >= within.y && box.y + HEIGHT <= within.y + within.height;
    // above or below several dots it would be anybody's
    const whose = dx === -width / 2 && marks.some(other => other !== mark && covers({...box, y: mark.y - mark.r, height: 2 * mark.r}, other));
    if (inside && !whose && !taken.some(other => overlap(box, other)) && !marks.some(other => covers(box, other))) {
      return box;
    }
  }
  return null;
}

/** @param {Box} a @param {Box} b */
const overlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** @param {Box} box @param {Mark} mark */
const covers = (box, mark) => mark.x + mark.r > box.x && mark.x - mark.r < box.x + box.width
  && mark.y + mark.r > box.y && mark.y - mark.r < box.y + box.height;

/**
 * @param {CanvasRenderingContext2D} ctx @param {number[]} labels @param {Mark[]} marks
 * @param {Box} within
 */
export function drawLabels(ctx, labels, marks, within) {
  /** @type {Box[]} */
  const taken = [];
  ctx.font = '600 11px ' + FONT;
  ctx.textAlign = 'left';
  for (const id of labels) {
    const mark = marks[markOf(marks, id)];
    const box = mark && mark.key ? room(mark, ctx.measureText(mark.key).width, marks, taken, within) : null;
    if (box) {
      taken.push(box);
      ctx.lineWidth = 3;
      ctx.strokeStyle = 'rgba(255, 255, 255, 0.85)';
      ctx.strokeText(mark.key, box.x, box.y + 11);
      text(ctx, mark.key, box.x, box.y + 11, '#172B4D');
    }
  }
}
