/** The picture by keyboard: arrows go from point to point; Enter picks one up, arrows move it, Enter puts it down. */
import {direction, place, stepped, valueAt} from './axis.js';
import {holds, markOf, seen} from './marks.js';
import {ahead, nearest} from './near.js';
/** @typedef {import('./types.js').Row} Row */

const ARROWS = /** @type {Record<string, [number, number]>} */ ({ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]});
const MANY = 5;

/**
 * @param {import('./context.js').Context} context
 * @param {ReturnType<import('./moving.js').movingOf>} moving
 * @param {{select: (m: number) => void, open: (m: number) => void}} page
 */
export function keyboard({board, stage, issues, part, t, say}, moving, page) {
  const canvas = /** @type {HTMLCanvasElement} */ (part('above'));
  /** @type {Row|null} */
  let held = null;
  /** Whether the last key led to another place, so that the focus comes because somebody went here. */
  let tabbed = false;

  /** Picks an issue up. @param {number} id @param {import('./types.js').Values} [saw] the values in a list */
  async function pickUp(id, saw) {
    const now = await issues.get(id);
    const picture = board.picture;
    if (!now || !picture || !picture.mayMove) {
      return;
    }
    const row = saw ? {...now, ...saw} : seen(now, board.marks[markOf(board.marks, id)]);
    held = row;
    const to = {impact: row.impact ?? stepped(picture.axes.impact, null, 0), effort: row.effort ?? stepped(picture.axes.effort, null, 0)};
    moving.lift(id, to, {x: 0, y: 0, free: false});
    canvas.focus();
    say(t('keys.held', row.key, moving.words(to)));
  }

  /** @param {[number, number]} arrow @param {number} steps */
  function step([dx, dy], steps) {
    const {move, picture} = board;
    if (move && picture) {
      const {impact, effort} = picture.axes;
      const to = {...move.to};
      if (dx) {
        to.effort = stepped(effort, to.effort, dx * direction(effort) * steps);
      } else {
        to.impact = stepped(impact, to.impact, dy * direction(impact) * steps);
      }
      move.to = to;
      board.over();
      say(moving.words(to));
    }
  }

  /** @param {KeyboardEvent} event */
  function whileHeld(event) {
    const arrow = ARROWS[event.key];
    if (arrow) {
      step(arrow, event.shiftKey ? MANY : 1);
    } else if (event.key === 'Enter' || event.key === ' ') {
      const row = held;
      const to = board.move?.to;
      held = null;
      if (row && to) {
        moving.set(row, to);
      }
    } else if (event.key === 'Escape') {
      letGo();
    } else {
      return;
    }
    event.preventDefault();
  }

  function letGo() {
    if (held) {
      held = null;
      moving.putBack();
      say(t('move.cancelled'));
    }
  }

  /** @param {KeyboardEvent} event */
  function whileFree(event) {
    const marks = board.marks;
    const arrow = ARROWS[event.key];
    const m = board.current;
    if (arrow && marks.length) {
      page.select(m < 0 ? first() : ahead(marks, m, arrow[0], arrow[1]));
    } else if (event.key === 'Home' && marks.length) {
      page.select(first());
    } else if ((event.key === 'Enter' || event.key === ' ') && m >= 0) {
      if (marks[m].ids.length > 1 || !board.picture?.mayMove) {
        page.open(m);
      } else {
        pickUp(marks[m].ids[0]);
      }
    } else if (event.key === 'Escape') {
      page.select(-1);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** The mark to begin with: high impact and low effort is what everybody looks for. */
  function first() {
    const picture = /** @type {import('./types.js').Picture} */ (board.picture);
    return nearest(board.marks, place(picture.axes.effort, picture.axes.effort.min), place(picture.axes.impact, picture.axes.impact.max));
  }

  canvas.addEventListener('keydown', event => {
    // what a pointer drags is the pointer's
    if (!event.ctrlKey && !event.metaKey && !event.altKey && (held || !board.move)) {
      (held ? whileHeld : whileFree)(event);
    }
  });
  window.addEventListener('keydown', event => {
    tabbed = event.key === 'Tab';
  }, true);
  canvas.addEventListener('focus', () => {
    if (tabbed && canvas.matches(':focus-visible') && board.current < 0 && board.marks.length && !board.move) {
      page.select(first());
    }
  });
  canvas.addEventListener('blur', letGo);
  // a finger has no arrow keys; one that scrolls makes no click
  canvas.addEventListener('pointerdown', event => held && event.stopImmediatePropagation());
  canvas.addEventListener('click', event => {
    const row = held;
    if (row && board.picture) {
      const {x, y} = stage.at(event);
      if (holds(board.picture.ground, x, y, 24)) {
        held = null;
        moving.set(row, {impact: valueAt(board.picture.axes.impact, y), effort: valueAt(board.picture.axes.effort, x)});
      } else {
        letGo();
      }
    }
  });
  return {pickUp};
}
