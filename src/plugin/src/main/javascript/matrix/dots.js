/** Draws dots and badges. */
import {blit, stampOf} from './blit.js';
import {circle, fill, FONT, stroke, text} from './pen.js';
import {badgeColour, coloursOf, shapeOf, symbol} from './symbols.js';
/** @typedef {import('./types.js').Picture} Picture */
/** @typedef {import('./types.js').Mark} Mark */

const STEPS = 6;
const SMALLEST = 0.6;
const PALE = 0.14;

/**
 * Draws the marks.
 * @param {CanvasRenderingContext2D} ctx scaled to the picture's pixels
 * @param {number} ratio device pixels for each pixel of the picture
 * @param {Picture} picture @param {Mark[]} marks
 * @param {{hidden: number|null, matches: Set<number>|null, offScale: Set<number>, group: number|null}} how
 */
export function drawDots(ctx, ratio, picture, marks, how) {
  const colours = coloursOf(picture);
  const faint = (/** @type {Mark} */ mark) => how.matches !== null && !mark.ids.some(id => how.matches?.has(id))
    || how.group !== null && (mark.groups.length ? !mark.groups.includes(how.group) : mark.group !== how.group);
  const image = ctx.getImageData(0, 0, ctx.canvas.width, ctx.canvas.height);
  const words = new Uint32Array(image.data.buffer);
  /** @type {Map<number, import('./blit.js').Stamp>} */
  const stamps = new Map();
  for (const mark of marks) {
    if (mark.ids.length === 1 && mark.ids[0] !== how.hidden) {
      const step = Math.round(mark.size * STEPS);
      const pale = faint(mark);
      const kind = mark.group * 100 + step * 2 + Number(pale);
      let stamp = stamps.get(kind);
      if (!stamp) {
        const r = ratio * mark.r * (picture.size ? SMALLEST + (1 - SMALLEST) * step / STEPS : 1);
        const drawn = symbol(shapeOf(picture, mark.group), r, colours[mark.group] || '#626F86');
        stamp = stampOf(drawn.pixels, drawn.size, pale ? PALE : 1);
        stamps.set(kind, stamp);
      }
      blit(image, words, stamp, Math.round(mark.x * ratio - stamp.size / 2), Math.round(mark.y * ratio - stamp.size / 2));
    }
  }
  ctx.putImageData(image, 0, 0);
  drawBadges(ctx, picture, marks, colours, faint, how.matches);
  rims(ctx, marks, how);
}

/** Values beyond the scale are marked with a dark rim. @param {CanvasRenderingContext2D} ctx @param {Mark[]} marks @param {{hidden: number|null, offScale: Set<number>}} how */
function rims(ctx, marks, how) {
  if (how.offScale.size) {
    for (const mark of marks) {
      if (mark.ids.length === 1 && how.offScale.has(mark.ids[0]) && mark.ids[0] !== how.hidden) {
        circle(ctx, mark.x, mark.y, mark.r - 0.75);
        stroke(ctx, '#172B4D', 1.5);
      }
    }
  }
}

/** @param {CanvasRenderingContext2D} ctx @param {Picture} picture @param {Mark[]} marks @param {string[]} colours @param {(mark: Mark) => boolean} faint @param {Set<number>|null} matches */
function drawBadges(ctx, picture, marks, colours, faint, matches) {
  for (const mark of marks) {
    if (mark.ids.length > 1) {
      ctx.globalAlpha = faint(mark) ? 0.2 : 1;
      const found = matches ? mark.ids.filter(id => matches.has(id)).length : 0;
      badge(ctx, mark, found || mark.ids.length, badgeColour(picture.quadrants[mark.group].id), colours);
    }
  }
  ctx.globalAlpha = 1;
}

/** A count; around it the shares of the groups it holds. @param {CanvasRenderingContext2D} ctx @param {Mark} mark @param {number} counted @param {string} colour @param {string[]} colours */
function badge(ctx, mark, counted, colour, colours) {
  const count = String(counted);
  const shares = mark.groups.length > 0;
  const rim = shares ? Math.min(4, mark.r / 4) : 0;
  circle(ctx, mark.x, mark.y, mark.r);
  fill(ctx, shares ? '#FFFFFF' : colour);
  if (shares) {
    let from = -Math.PI / 2;
    colours.forEach((share, group) => {
      const part = mark.groups.filter(g => g === group).length / mark.groups.length * 2 * Math.PI;
      if (part > 0) {
        ctx.beginPath();
        ctx.arc(mark.x, mark.y, mark.r - rim / 2, from, from + part);
        stroke(ctx, share, rim);
        from += part;
      }
    });
  }
  const size = Math.min(12, (2 * (mark.r - rim) - 4) / (0.62 * count.length));
  ctx.font = '600 ' + size + 'px ' + FONT;
  ctx.textAlign = 'center';
  text(ctx, count, mark.x, mark.y + size * 0.36, shares ? '#172B4D' : '#FFFFFF');
}
