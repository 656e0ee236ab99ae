/** What is on the board now, and painting it: the picture when it changes, what moves above it in every frame. */
import {drawDots} from './dots.js';
import {drawGround} from './ground.js';
import {drawLabels} from './labels.js';
import {markOf, marksOf} from './marks.js';
import {drawMove, drawNews, drawRing} from './over.js';
/** @typedef {import('./types.js').Picture} Picture */
/** @typedef {import('./types.js').Mark} Mark */
/** @typedef {import('./types.js').Values} Values */
/** @typedef {{id: number, from: Mark|null, to: Values, x: number, y: number, free: boolean, group: number}} Move */

/** @param {ReturnType<import('./stage.js').stageOf>} stage */
export function boardOf(stage) {
  let frame = 0;
  const board = {
    picture: /** @type {Picture|null} */ (null),
    marks: /** @type {Mark[]} */ ([]),
    offScale: /** @type {Set<number>} */ (new Set()),
    /** The picture of what the search found, and its issues; null when nothing is searched for. */
    found: /** @type {Picture|null} */ (null),
    matches: /** @type {Set<number>|null} */ (null),
    /** Which group of the legend is looked at; null for all. */
    group: /** @type {number|null} */ (null),
    hovered: -1,
    current: -1,
    move: /** @type {Move|null} */ (null),
    news: /** @type {number[]} */ ([]),

    /** Takes a new picture; what was current stays current. @param {Picture} picture */
    show(picture) {
      const id = board.marks[board.current]?.ids[0];
      board.picture = picture;
      board.marks = marksOf(picture);
      board.offScale = new Set(picture.offScaleIds || []);
      board.hovered = -1;
      board.current = markOf(board.marks, id);
      board.paint();
    },

    /** Marks what a search found; the rest fades. @param {Picture|null} found */
    find(found) {
      board.found = found;
      board.matches = found && new Set([...found.cells, ...found.badges].flatMap(cell => cell[3]));
      board.paint();
    },

    /** Shows one issue at another place until the server has answered. @param {import('./types.js').Row} row @param {Values} to @param {number} x @param {number} y @param {number} group */
    pretend({id, key}, to, x, y, group) {
      const m = markOf(board.marks, id);
      const mark = {x, y, r: board.picture?.radius || 5, ids: [id], key, ...to, group, groups: [], size: 1};
      if (m < 0) {
        board.marks.push(mark);
      } else if (board.marks[m].ids.length === 1) {
        board.marks[m] = {...board.marks[m], ...to, x, y};
      }
      board.paint();
    },

    /** Paints both layers. */
    paint() {
      const picture = board.picture;
      // a page that is not laid out yet has no width
      if (!picture || !stage.fit(picture.width, picture.height)) {
        return;
      }
      const ctx = stage.picture();
      drawGround(ctx, picture);
      drawDots(ctx, stage.ratio(), picture, board.marks,
        {hidden: board.move?.id ?? null, matches: board.matches, offScale: board.offScale, group: board.group});
      if (!board.move) {
        drawLabels(ctx, (board.found || picture).labels || [], board.marks, picture.plot);
      }
      board.over();
    },

    /** Paints the upper layer with the next frame. */
    over() {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(paintOver);
    },
  };

  function paintOver() {
    const {picture, marks, move} = board;
    const ctx = stage.moving();
    if (!picture) {
      return;
    }
    if (board.news.length) {
      const news = new Set(board.news);
      marks.filter(mark => mark.ids.some(id => news.has(id))).forEach(mark => drawNews(ctx, mark));
    }
    if (move) {
      drawMove(ctx, picture, move);
      return;
    }
    [board.hovered, board.current].forEach((m, strong) => marks[m] && drawRing(ctx, marks[m], strong === 1));
  }

  return board;
}
