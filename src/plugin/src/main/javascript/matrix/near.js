/** Which mark is meant by a place or by an arrow key. No DOM. */
/** @typedef {import('./types.js').Mark} Mark */

/** A target is at least 24 pixels wide (WCAG 2.5.8), unless a neighbour is nearer. */
const REACH = 12;

/**
 * The number of the nearest mark within reach; -1 for none.
 * @param {Mark[]} marks @param {number} x @param {number} y
 */
export function at(marks, x, y) {
  let best = -1;
  let least = Infinity;
  for (let m = 0; m < marks.length; m++) {
    const dx = marks[m].x - x;
    const dy = marks[m].y - y;
    const distance = dx * dx + dy * dy;
    const reach = Math.max(REACH, marks[m].r);
    if (distance < least && distance <= reach * reach) {
      least = distance;
      best = m;
    }
  }
  return best;
}

/**
 * The next mark in a direction: the nearest that lies rather ahead than aside; the same mark when there is none.
 * @param {Mark[]} marks @param {number} from @param {number} dx -1, 0 or 1 @param {number} dy -1, 0 or 1
 */
export function ahead(marks, from, dx, dy) {
  let best = from;
  let least = Infinity;
  for (let m = 0; m < marks.length; m++) {
    const x = marks[m].x - marks[from].x;
    const y = marks[m].y - marks[from].y;
    const forward = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    // a mark that is rather aside counts only when nothing lies ahead
    const cost = forward + 2 * aside + (aside > forward * 1.2 ? 1e5 : 0);
    if (forward > 0.5 && cost < least) {
      least = cost;
      best = m;
    }
  }
  return best;
}

/** The mark nearest to a place, however far; -1 when there are none. @param {Mark[]} marks @param {number} x @param {number} y */
export function nearest(marks, x, y) {
  return marks.reduce((best, mark, m) => best < 0 || Math.hypot(mark.x - x, mark.y - y)
    < Math.hypot(marks[best].x - x, marks[best].y - y) ? m : best, -1);
}
