/** Moving a point with a pointer; Shift locks the axis that moved less. From the tray too. */
import {valueAt} from './axis.js';
import {holds, listed, markOf, seen} from './marks.js';
import {at} from './near.js';

const BEGINS = 4;

/**
 * @param {import('./context.js').Context} context
 * @param {ReturnType<import('./moving.js').movingOf>} moving
 * @param {{select: (m: number) => void, hover: (m: number) => void, hide: () => void}} page
 */
export function dragging({board, stage, issues, part, t, say}, moving, page) {
  const canvas = /** @type {HTMLCanvasElement} */ (part('above'));
  const tray = /** @type {HTMLElement} */ (part('side'));
  const chip = /** @type {HTMLElement} */ (part('chip'));
  /** @type {{id: number, m: number, saw: import('./types.js').Values|null, startX: number, startY: number, on: boolean, pointer: number}|null} */
  let drag = null;
  let swallowed = false;

  /** @param {PointerEvent} event @param {number} id @param {number} m @param {import('./types.js').Values|null} saw the values in a list */
  function grab(event, id, m, saw) {
    drag = {id, m, saw, startX: event.clientX, startY: event.clientY, on: false, pointer: event.pointerId};
    issues.get(id);
  }

  /** Where an issue is drawn; a new picture may have come since it was taken. @param {number} id */
  const markNow = id => board.move ? board.move.from : board.marks[markOf(board.marks, id)];

  /** Where the pointer is, in the picture, with the axis locked that moved less when Shift is held. @param {PointerEvent} event */
  function placeOf(event) {
    const {x, y} = stage.at(event);
    const from = drag && drag.m >= 0 ? markNow(drag.id) : null;
    if (!event.shiftKey || !from) {
      return {x, y, locked: ''};
    }
    return Math.abs(x - from.x) > Math.abs(y - from.y) ? {x, y: from.y, locked: 'impact'} : {x: from.x, y, locked: 'effort'};
  }

  /** @param {PointerEvent} event */
  function moved(event) {
    if (!drag || event.pointerId !== drag.pointer || !board.picture) {
      return;
    }
    if (!drag.on && Math.hypot(event.clientX - drag.startX, event.clientY - drag.startY) < BEGINS) {
      return;
    }
    const {x, y, locked} = placeOf(event);
    const {ground, axes} = board.picture;
    const from = markNow(drag.id);
    const to = {impact: from && locked === 'impact' ? from.impact : valueAt(axes.impact, y),
      effort: from && locked === 'effort' ? from.effort : valueAt(axes.effort, x)};
    if (!drag.on) {
      drag.on = true;
      page.hide();
      getSelection()?.removeAllRanges();
      moving.lift(drag.id, to, {x, y, free: true});
    }
    chip.hidden = holds(ground, x, y, 0);
    chip.textContent = from?.key || issues.last(drag.id)?.key || '';
    chip.style.transform = 'translate(' + (event.clientX + 12) + 'px,' + (event.clientY + 12) + 'px)';
    if (board.move) {
      Object.assign(board.move, {to, x, y});
      board.over();
    }
    event.preventDefault();
  }

  /** @param {PointerEvent} event */
  async function dropped(event) {
    const done = drag;
    if (!done || event.pointerId !== done.pointer) {
      return;
    }
    drag = null;
    chip.hidden = true;
    const move = board.move;
    if (!done.on || !move) {
      return done.m >= 0 ? page.select(markOf(board.marks, done.id)) : undefined;
    }
    const {x, y} = stage.at(event);
    // beyond the tinted ground by no more than a hand's tremble
    swallowed = true;
    window.setTimeout(() => {
      swallowed = false;
    });
    const over = holds(/** @type {import('./types.js').Picture} */ (board.picture).ground, x, y, 24);
    const known = await issues.get(done.id) || issues.last(done.id);
    // what is drawn is enough to ask the server, which says what is wrong
    const row = known || move.from && /** @type {import('./types.js').Row} */ ({id: done.id, key: move.from.key});
    if (!row || !over) {
      moving.putBack();
      say(t('move.cancelled'));
      return;
    }
    await moving.set(done.saw ? {...row, ...done.saw} : seen(row, move.from), move.to);
  }

  function cancel() {
    if (drag) {
      drag = null;
      chip.hidden = true;
      moving.putBack();
    }
  }

  canvas.addEventListener('pointerdown', event => {
    const {x, y} = stage.at(event);
    const m = at(board.marks, x, y);
    if (event.button === 0 && m >= 0) {
      if (board.picture?.mayMove && board.marks[m].ids.length === 1) {
        canvas.setPointerCapture(event.pointerId);
        grab(event, board.marks[m].ids[0], m, null);
      } else {
        page.select(m);
      }
    }
  });
  canvas.addEventListener('pointermove', event => {
    if (!drag) {
      const {x, y} = stage.at(event);
      page.hover(at(board.marks, x, y));
    }
  });
  canvas.addEventListener('pointerleave', () => page.hover(-1));
  // a finger on a point drags it, beside the points it scrolls the page
  canvas.addEventListener('touchstart', event => {
    const {x, y} = stage.at(event.touches[0]);
    if (board.picture?.mayMove && !board.move && at(board.marks, x, y) >= 0) {
      event.preventDefault();
    }
  }, {passive: false});
  tray.addEventListener('pointerdown', event => {
    const row = /** @type {HTMLElement} */ (event.target).closest('[data-issue]');
    if (row instanceof HTMLElement && event.button === 0 && board.picture?.mayMove && event.pointerType !== 'touch') {
      grab(event, Number(row.dataset.issue), -1, listed(row));
    }
  });
  tray.addEventListener('dragstart', event => event.preventDefault());
  // a link that was dragged is not followed
  tray.addEventListener('click', event => swallowed && event.preventDefault(), true);
  window.addEventListener('pointermove', moved);
  window.addEventListener('pointerup', dropped);
  window.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', event => {
    if (event.key === 'Escape' && drag?.on) {
      cancel();
      say(t('move.cancelled'));
    }
  });
}
