/** Values along an axis: where they stand, which one a pixel means, what the next step is. No DOM. */
import {number} from './numbers.js';
/** @typedef {import('./types.js').Axis} Axis */

/** How many decimals the steps of an axis have. @param {Axis} axis */
const decimals = axis => Math.max(...[axis.step, axis.min].map(n => (String(n).split('.')[1] || '').length));

/** The value of a step nearest to the given one, never beyond the scale. @param {Axis} axis @param {number} value */
export function snap(axis, value) {
  const inside = Math.max(axis.min, Math.min(axis.max, value));
  const steps = Math.round((inside - axis.min) / axis.step);
  const stepped = Math.min(axis.max, Number((axis.min + steps * axis.step).toFixed(decimals(axis))));
  return axis.max - inside < Math.abs(stepped - inside) ? axis.max : stepped;
}

/** The ends of what is known about the axis: two values with their pixels. @param {Axis} axis */
function ends(axis) {
  const first = axis.ticks[0];
  const last = axis.ticks[axis.ticks.length - 1];
  const scale = axis.log ? Math.log : (/** @type {number} */ n) => n;
  return {from: scale(first[0]), to: scale(last[0]), fromAt: first[1], toAt: last[1], scale};
}

/** The pixel where a value stands. @param {Axis} axis @param {number} value */
export function place(axis, value) {
  const {from, to, fromAt, toAt, scale} = ends(axis);
  const inside = Math.max(axis.min, Math.min(axis.max, value));
  return from === to ? fromAt : fromAt + (scale(inside) - from) / (to - from) * (toAt - fromAt);
}

/** The value on a step of the scale that a pixel means. @param {Axis} axis @param {number} pixel */
export function valueAt(axis, pixel) {
  const {from, to, fromAt, toAt} = ends(axis);
  const along = fromAt === toAt ? from : from + (pixel - fromAt) / (toAt - fromAt) * (to - from);
  return snap(axis, axis.log ? Math.exp(along) : along);
}

/**
 * The value some steps further; from nothing the middle of the scale.
 * @param {Axis} axis @param {number|null} value @param {number} steps
 */
export function stepped(axis, value, steps) {
  if (value === null) {
    return snap(axis, axis.log ? Math.sqrt(axis.min * axis.max) : (axis.min + axis.max) / 2);
  }
  // the last step may be shorter than the others
  const here = (snap(axis, value) - axis.min) / axis.step;
  return snap(axis, axis.min + ((steps < 0 ? Math.ceil(here - 1e-9) : Math.floor(here + 1e-9)) + steps) * axis.step);
}

/** Whether larger values stand at larger pixels: 1, or -1. @param {Axis} axis */
export function direction(axis) {
  const {fromAt, toAt} = ends(axis);
  return toAt >= fromAt ? 1 : -1;
}

/** A value as people write it, with its unit; an empty text for none. @param {Axis} axis @param {number|null} value */
export function written(axis, value) {
  if (value === null || value === undefined) {
    return '';
  }
  const figure = number(Number(value.toFixed(Math.max(2, decimals(axis)))));
  return axis.unit ? figure + ' ' + axis.unit : figure;
}
