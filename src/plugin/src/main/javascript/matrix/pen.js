/** The strokes that all drawing is made of. */
export const FONT = "system-ui, 'Segoe UI', Roboto, sans-serif";

/** Draws along the path. @param {CanvasRenderingContext2D} ctx @param {string} colour @param {number} width */
export function stroke(ctx, colour, width) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}

/** Fills the path. @param {CanvasRenderingContext2D} ctx @param {string} colour */
export function fill(ctx, colour) {
  ctx.fillStyle = colour;
  ctx.fill();
}

/** Makes a circle the path. @param {CanvasRenderingContext2D} ctx @param {number} x @param {number} y @param {number} r */
export function circle(ctx, x, y, r) {
  ctx.beginPath();
  ctx.arc(x, y, Math.max(0, r), 0, 7);
}

/** @param {CanvasRenderingContext2D} ctx @param {string} what @param {number} x @param {number} y @param {string} colour */
export function text(ctx, what, x, y, colour) {
  ctx.fillStyle = colour;
  ctx.fillText(what, x, y);
}

/** @param {CanvasRenderingContext2D} ctx @param {string} colour @param {number[]} dash @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 */
export function line(ctx, colour, dash, x1, y1, x2, y2) {
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  stroke(ctx, colour, 1);
  ctx.setLineDash([]);
}
