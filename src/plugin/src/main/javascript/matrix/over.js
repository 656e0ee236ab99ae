/** Draws what moves above the picture: rings, the point that is being moved, its values along the axes. */
import {place, written} from './axis.js';
import {circle, fill, FONT, line, stroke, text} from './pen.js';
import {coloursOf, draw, shapeOf} from './symbols.js';
/** @typedef {import('./types.js').Picture} Picture */
/** @typedef {import('./types.js').Mark} Mark */
/** @typedef {import('./types.js').Values} Values */

const BLUE = '#0C66E4';
const DARK = '#172B4D';

/** A ring around a mark. @param {CanvasRenderingContext2D} ctx @param {Mark} mark @param {boolean} strong */
export function drawRing(ctx, mark, strong) {
  circle(ctx, mark.x, mark.y, mark.r + (strong ? 4 : 3));
  stroke(ctx, '#FFFFFF', strong ? 5 : 4);
  stroke(ctx, strong ? BLUE : DARK, strong ? 2.5 : 1.5);
}

/** A soft ring around a mark that somebody else has moved. @param {CanvasRenderingContext2D} ctx @param {Mark} mark */
export function drawNews(ctx, mark) {
  circle(ctx, mark.x, mark.y, mark.r + 6);
  fill(ctx, 'rgba(29, 122, 252, 0.2)');
  stroke(ctx, BLUE, 1.5);
}

/**
 * The point that is being moved: where it came from, where it would stand, and the two values there.
 * @param {CanvasRenderingContext2D} ctx @param {Picture} picture
 * @param {{from: Mark|null, to: Values, x: number, y: number, free: boolean, group: number}} move
 */
export function drawMove(ctx, picture, move) {
  const {ground, axes, radius} = picture;
  const x = move.to.effort === null ? move.x : place(axes.effort, move.to.effort);
  const y = move.to.impact === null ? move.y : place(axes.impact, move.to.impact);
  const r = Math.max(7, radius + 1);
  if (move.from) {
    circle(ctx, move.from.x, move.from.y, move.from.r);
    ctx.setLineDash([2, 2]);
    stroke(ctx, DARK, 1);
    line(ctx, '#8590A2', [2, 3], move.from.x, move.from.y, x, y);
  }
  line(ctx, BLUE, [], ground.x, y, x, y);
  line(ctx, BLUE, [], x, y, x, ground.y + ground.height);
  circle(ctx, x, y, r + 3);
  fill(ctx, 'rgba(29, 122, 252, 0.16)');
  const colour = coloursOf(picture)[move.group] || BLUE;
  if (move.free) {
    circle(ctx, x, y, r);
    stroke(ctx, BLUE, 1.5);
  }
  draw(ctx, shapeOf(picture, move.group), move.free ? move.x : x, move.free ? move.y : y, r, '#FFFFFF');
  draw(ctx, shapeOf(picture, move.group), move.free ? move.x : x, move.free ? move.y : y, r - 1.5, colour);
  tag(ctx, written(axes.effort, move.to.effort), x, ground.y + ground.height + 14, 'center');
  tag(ctx, written(axes.impact, move.to.impact), ground.x - 4, y, 'right');
}

/** A value on a blue ground at its place on the axis. @param {CanvasRenderingContext2D} ctx @param {string} what @param {number} x @param {number} y @param {'center'|'right'} align */
function tag(ctx, what, x, y, align) {
  ctx.font = '600 12px ' + FONT;
  const width = ctx.measureText(what).width + 10;
  const left = Math.max(0, align === 'center' ? x - width / 2 : x - width);
  ctx.beginPath();
  ctx.roundRect(left, y - 10, width, 20, 4);
  fill(ctx, BLUE);
  ctx.textAlign = 'left';
  text(ctx, what, left + 5, y + 4, '#FFFFFF');
}
