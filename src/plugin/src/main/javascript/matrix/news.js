/** What others have changed between two pictures: issues whose place is clearly another one, or that have one now. No DOM. */
/** @typedef {import('./types.js').Picture} Picture */

const FAR = 20;
const MOST = 30;

/** Where each issue's cell is, in pixels. @param {Picture} picture @return {Map<number, [number, number]>} */
function places(picture) {
  /** @type {Map<number, [number, number]>} */
  const found = new Map();
  for (const cell of [...picture.cells, ...picture.badges]) {
    cell[3].forEach(id => found.set(id, [cell[0] / 10, cell[1] / 10]));
  }
  return found;
}

/** Remembers the last picture, and the viewer's own changes, which are no news. */
export function newsOf() {
  /** @type {Picture|null} */
  let last = null;
  /** @type {Set<number>} */
  let mine = new Set();

  return {
    /** A change by the viewer. @param {number} id */
    own: id => mine.add(id),
    /** Another view: nothing in it is news. @param {Picture} picture @return {number[]} */
    start(picture) {
      last = picture;
      return [];
    },
    /** The issues that others moved since the last picture; at most 30. @param {Picture} picture @return {number[]} */
    since(picture) {
      const before = last ? places(last) : new Map();
      const changed = [...places(picture)].filter(([id, [x, y]]) => {
        const was = before.get(id);
        return !mine.has(id) && (!was || Math.hypot(was[0] - x, was[1] - y) > FAR);
      }).map(([id]) => id);
      last = picture;
      mine = new Set();
      return changed.slice(0, MOST);
    },
  };
}
