/**
 * What a dot looks like: a colour and, since colour alone must not tell (WCAG 1.4.1), a shape. Each symbol is drawn once
 * and then copied, which is faster than drawing thousands of paths.
 */
import {fill, stroke} from './pen.js';

const QUADRANTS = ['#22A06B', '#1D7AFC', '#738496', '#E56910'];
const QUADRANT_BADGES = ['#1F845A', '#0C66E4', '#626F86', '#C25100'];
const CATEGORIES = ['#0C66E4', '#C25100', '#1F845A', '#6E5DC6', '#C9372C', '#227D9B', '#AE4787', '#626F86'];
const RAMP = ['#B38600', '#C25100', '#AE2E24', '#943D73', '#5E4DB2', '#3A4A9F', '#1C3B6E', '#626F86'];
const ORDERED = ['age', 'votes', 'priority'];
const ORDER = {'quick-win': 0, 'big-bet': 1, 'fill-in': 2, 'time-sink': 3};

/** The colours of the groups of a picture. @param {import('./types.js').Picture} picture */
export function coloursOf(picture) {
  if (picture.colour) {
    const palette = ORDERED.includes(picture.colour.by) ? RAMP : CATEGORIES;
    return picture.colour.legend.map(entry => palette[entry.look]);
  }
  return picture.quadrants.map(q => QUADRANTS[ORDER[/** @type {keyof ORDER} */ (q.id)]]);
}

/** The shape of a group; a circle when the colour says the quadrant. @param {import('./types.js').Picture} picture @param {number} group */
export const shapeOf = (picture, group) => picture.colour?.legend[group]?.look || 0;

/** The colour of a badge, on which white figures can be read. @param {string} quadrant */
export const badgeColour = quadrant => QUADRANT_BADGES[ORDER[/** @type {keyof ORDER} */ (quadrant)]];

/** Outlines in a circle of radius 1, each a list of x, y; none is a circle. A shape never leaves its circle. */
const SHAPES = [
  null,
  [[-0.78, -0.78], [0.78, -0.78], [0.78, 0.78], [-0.78, 0.78]],
  [[0, -1], [0.92, 0.68], [-0.92, 0.68]],
  [[0, -1], [0.86, 0], [0, 1], [-0.86, 0]],
  [[-0.34, -0.94], [0.34, -0.94], [0.34, -0.34], [0.94, -0.34], [0.94, 0.34], [0.34, 0.34], [0.34, 0.94], [-0.34, 0.94],
    [-0.34, 0.34], [-0.94, 0.34], [-0.94, -0.34], [-0.34, -0.34]],
  [[0, 1], [-0.92, -0.68], [0.92, -0.68]],
  [[-1, 0], [-0.5, -0.86], [0.5, -0.86], [1, 0], [0.5, 0.86], [-0.5, 0.86]],
];

/**
 * Draws a symbol.
 * @param {CanvasRenderingContext2D} ctx @param {number} shape @param {number} x @param {number} y @param {number} r
 * @param {string} colour
 */
export function draw(ctx, shape, x, y, r, colour) {
  const outline = SHAPES[shape];
  ctx.beginPath();
  if (outline) {
    outline.forEach(([px, py]) => ctx.lineTo(x + px * r, y + py * r));
    ctx.closePath();
  } else {
    ctx.arc(x, y, shape === 7 ? r * 0.72 : r, 0, 7);
  }
  if (shape === 7) {
    stroke(ctx, colour, r * 0.5);
  } else {
    fill(ctx, colour);
  }
}

/**
 * A symbol with a white rim on a canvas of its own, in device pixels.
 * @param {number} shape @param {number} r @param {string} colour
 */
export function stamp(shape, r, colour) {
  const canvas = document.createElement('canvas');
  const half = Math.ceil(r) + 1;
  canvas.width = canvas.height = 2 * half;
  const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', {willReadFrequently: true}));
  if (shape !== 7) {
    draw(ctx, shape, half, half, r, '#FFFFFF');
  }
  draw(ctx, shape, half, half, r - Math.min(1.5, r / 6), colour);
  return canvas;
}

/** The same as pixels. @param {number} shape @param {number} r @param {string} colour */
export function symbol(shape, r, colour) {
  const canvas = stamp(shape, r, colour);
  const ctx = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  return {size: canvas.width, pixels: ctx.getImageData(0, 0, canvas.width, canvas.width).data};
}
