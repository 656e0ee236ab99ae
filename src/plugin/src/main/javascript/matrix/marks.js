/** From the picture's compact JSON to marks: one for each dot, then one for each badge. No DOM. */
/** @typedef {import('./types.js').Picture} Picture */
/** @typedef {import('./types.js').Mark} Mark */

const LARGEST_BADGE = 20;
/** Shared by all dots: ten thousand empty lists would take room. @type {number[]} */
const NONE = [];

/**
 * The marks of a picture in its own pixels.
 * @param {Picture} picture
 * @return {Mark[]}
 */
export function marksOf(picture) {
  /** @type {Mark[]} */
  const marks = [];
  const colours = picture.colour ? picture.colour.of : null;
  const sizes = picture.size;
  const {prefix, of} = picture.keys;
  const range = sizes ? Math.max(1e-9, sizes.max - sizes.min) : 1;
  let nth = 0;
  for (const [cx, cy, slots, ids, impacts, efforts] of picture.cells) {
    const places = picture.slots[slots];
    for (let k = 0; k < ids.length; k++, nth++) {
      const x = (cx + (places ? places[2 * k] : 0)) / 10;
      const y = (cy + (places ? places[2 * k + 1] : 0)) / 10;
      const size = sizes ? Math.sqrt(Math.max(0, sizes.of[nth] - sizes.min) / range) : 1;
      marks.push({x, y, r: picture.radius, ids: [ids[k]], key: prefix + of[nth], impact: each(impacts, k), effort: each(efforts, k), group: colours ? colours[nth] : quadrantAt(picture, x, y), groups: NONE, size});
    }
  }
  const fullest = picture.badges.reduce((most, badge) => Math.max(most, badge[3].length), 1);
  for (const [cx, cy, r, ids] of picture.badges) {
    const groups = colours ? colours.slice(nth, nth + ids.length) : NONE;
    nth += ids.length;
    const x = cx / 10;
    const y = cy / 10;
    marks.push({x, y, r: badgeRadius(r / 10, ids.length, fullest), ids, key: '', impact: null, effort: null, group: quadrantAt(picture, x, y), groups, size: 1});
  }
  return marks;
}

/** The value of the k-th issue of a cell; one number stands for all. @param {number|number[]} values @param {number} k */
const each = (values, k) => typeof values === 'number' ? values : values[k];

/** The values that a row of a list shows. @param {HTMLElement} row @return {import('./types.js').Values} */
export const listed = ({dataset}) => ({impact: dataset.impact ? Number(dataset.impact) : null, effort: dataset.effort ? Number(dataset.effort) : null});

/** An issue as the viewer sees it in the picture, which may be older than its row. @param {import('./types.js').Row} row @param {Mark|null|undefined} mark */
export const seen = (row, mark) => mark?.key ? {...row, impact: mark.impact, effort: mark.effort} : row;

/** Which of the picture's quadrants holds a place; 0 when none does. @param {Picture} picture @param {number} x @param {number} y */
export function quadrantAt(picture, x, y) {
  return Math.max(0, picture.quadrants.findIndex(q => holds(q, x, y, 0)));
}

/** Whether a place is in a box, or beyond it by no more than a margin. @param {import('./types.js').Box} box @param {number} x @param {number} y @param {number} by */
export const holds = (box, x, y, by) => x >= box.x - by && x < box.x + box.width + by && y >= box.y - by && y < box.y + box.height + by;

/** The area follows the count, but the number must fit and the badge must stay in its cell; as the server draws it. */
function badgeRadius(/** @type {number} */ cell, /** @type {number} */ count, /** @type {number} */ fullest) {
  const room = Math.min(LARGEST_BADGE, cell - 1);
  return Math.min(room, Math.max(5 + 3.2 * String(count).length, LARGEST_BADGE * Math.sqrt(count / fullest)));
}

/** The number of the mark that shows an issue; -1 for none. @param {Mark[]} marks @param {number|undefined} id */
export const markOf = (marks, id) => marks.findIndex(mark => mark.ids.includes(/** @type {number} */ (id)));
