/** Draws what lies below the dots: quadrants, cells, thresholds, values along the axes. The same look as the server's SVG. */
import {place} from './axis.js';
import {number} from './numbers.js';
import {FONT, line, text} from './pen.js';
/** @typedef {import('./types.js').Picture} Picture */
/** @typedef {import('./types.js').Axis} Axis */

const TINTS = {'quick-win': ['#DFFCF0', '#216E4E'], 'big-bet': ['#E9F2FF', '#0055CC'], 'fill-in': ['#F7F8F9', '#44546F'],
  'time-sink': ['#FFF3EB', '#A54800']};
const LINE = '#DCDFE4';
const THRESHOLD = '#8590A2';
const SUBTLE = '#626F86';
const TEXT = '#44546F';
const SMALLEST_BAND = 20;

/** @param {CanvasRenderingContext2D} ctx @param {Picture} picture */
export function drawGround(ctx, picture) {
  const {ground, axes} = picture;
  for (const q of picture.quadrants) {
    ctx.fillStyle = TINTS[/** @type {keyof TINTS} */ (q.id)][0];
    ctx.fillRect(q.x, q.y, q.width, q.height);
  }
  bands(ctx, picture);
  picture.quadrants.forEach(q => name(ctx, picture, q));
  line(ctx, THRESHOLD, [4, 4], axes.effort.thresholdAt, ground.y, axes.effort.thresholdAt, ground.y + ground.height);
  line(ctx, THRESHOLD, [4, 4], ground.x, axes.impact.thresholdAt, ground.x + ground.width, axes.impact.thresholdAt);
  line(ctx, LINE, [], ground.x, ground.y, ground.x, ground.y + ground.height);
  line(ctx, LINE, [], ground.x, ground.y + ground.height, ground.x + ground.width, ground.y + ground.height);
  values(ctx, picture);
  axisNames(ctx, picture);
}

/** White lines between the steps of a scale, where each step has a band of its own. @param {CanvasRenderingContext2D} ctx @param {Picture} picture */
function bands(ctx, {axes, ground, plot}) {
  for (const at of between(axes.effort, plot.width)) {
    line(ctx, '#FFFFFF', [], at, plot.y, at, plot.y + plot.height);
  }
  for (const at of between(axes.impact, plot.height)) {
    line(ctx, '#FFFFFF', [], ground.x, at, ground.x + ground.width, at);
  }
}

/** The pixels between neighbouring steps; none when the steps are too many or unequal. @param {Axis} axis @param {number} length */
function between(axis, length) {
  const steps = Math.round((axis.max - axis.min) / axis.step);
  if (axis.log || steps + 1 > Math.floor(length / SMALLEST_BAND)) {
    return [];
  }
  return Array.from({length: steps}, (_, i) => place(axis, axis.min + (i + 0.5) * axis.step));
}

/** The name in the outer corner of the quadrant, its count beside it. */
function name(/** @type {CanvasRenderingContext2D} */ ctx, /** @type {Picture} */ {ground}, /** @type {Picture['quadrants'][0]} */ q) {
  const right = q.x + q.width > ground.x + ground.width - 1;
  const below = q.y + q.height > ground.y + ground.height - 1;
  const y = below ? q.y + q.height - 10 : q.y + 20;
  const colour = TINTS[/** @type {keyof TINTS} */ (q.id)][1];
  ctx.textAlign = right ? 'right' : 'left';
  ctx.font = '400 13px ' + FONT;
  const count = number(q.count);
  const countWidth = ctx.measureText(count).width;
  ctx.font = '600 13px ' + FONT;
  const shown = fitting(ctx, q.name, q.width - 26 - countWidth);
  const nameWidth = ctx.measureText(shown).width;
  text(ctx, shown, right ? q.x + q.width - 16 - countWidth : q.x + 10, y, colour);
  ctx.font = '400 13px ' + FONT;
  text(ctx, count, right ? q.x + q.width - 10 : q.x + 16 + nameWidth, y, colour);
}

/** As much of a text as fits. @param {CanvasRenderingContext2D} ctx @param {string} whole @param {number} width */
export function fitting(ctx, whole, width) {
  const letters = [...whole];
  let shown = whole;
  while (letters.length && ctx.measureText(shown).width > width) {
    letters.pop();
    shown = letters.join('') + '…';
  }
  return shown === whole || letters.length > 2 ? shown : '';
}

/** @param {CanvasRenderingContext2D} ctx @param {Picture} picture */
function values(ctx, {axes, ground}) {
  const bottom = ground.y + ground.height;
  ctx.font = '11px ' + FONT;
  for (const [value, x] of axes.effort.ticks) {
    line(ctx, LINE, [], x, bottom, x, bottom + 4);
    ctx.textAlign = 'center';
    text(ctx, number(value), x, bottom + 18, SUBTLE);
  }
  for (const [value, y] of axes.impact.ticks) {
    line(ctx, LINE, [], ground.x - 4, y, ground.x, y);
    ctx.textAlign = 'right';
    text(ctx, number(value), ground.x - 8, y + 4, SUBTLE);
  }
}

/** @param {CanvasRenderingContext2D} ctx @param {Picture} picture */
function axisNames(ctx, {axes, ground}) {
  ctx.font = '600 12px ' + FONT;
  ctx.textAlign = 'center';
  text(ctx, named(axes.effort, '→', '←'), ground.x + ground.width / 2, ground.y + ground.height + 40, TEXT);
  ctx.save();
  ctx.rotate(-Math.PI / 2);
  text(ctx, named(axes.impact, '→', '←'), -(ground.y + ground.height / 2), 18, TEXT);
  ctx.restore();
}

/** @param {Axis} axis @param {string} on @param {string} back */
function named(axis, on, back) {
  const whole = axis.unit ? axis.name + ' (' + axis.unit + ')' : axis.name;
  return axis.reversed ? back + ' ' + whole : whole + ' ' + on;
}
