/** Moving a point with a pointer; Shift locks the axis that moved less. From the tray too. */
import {valueAt} from './axis.js';
import {holds, markOf, seen} from './marks.js';
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
  /** @type {{id: number, m: number, startX: number, startY: number, on: boolean, pointer: number}|null} */
  let drag = null;

  /** @param {PointerEvent} event @param {number} id @param {number} m */
  function grab(event, id, m) {
    drag = {id, m, startX: event.clientX, startY: event.clientY, on: false, pointer: event.pointerId};
    issues.get(id);
  }

  /** Where the pointer is, in the picture, with the axis locked that moved less when Shift is held. @param {PointerEvent} event */
  function placeOf(event) {
    const {x, y} = stage.at(event);
    const from = drag && drag.m >= 0 ? board.marks[drag.m] : null;
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
    const from = board.move ? board.move.from : board.marks[markOf(board.marks, drag.id)];
    const to = {impact: from && locked === 'impact' ? from.impact : valueAt(axes.impact, y),
      effort: from && locked === 'effort' ? from.effort : valueAt(axes.effort, x)};
    if (!drag.on) {
      drag.on = true;
      page.hide();
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
      return done.m >= 0 ? page.select(done.m) : undefined;
    }
    const {x, y} = stage.at(event);
    // beyond the tinted ground by no more than a hand's tremble
    const over = holds(/** @type {import('./types.js').Picture} */ (board.picture).ground, x, y, 24);
    const row = await issues.get(done.id);
    if (!row || !over) {
      moving.putBack();
      say(t('move.cancelled'));
      return;
    }
    await moving.set(seen(row, move.from), move.to);
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
        grab(event, board.marks[m].ids[0], m);
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
    if (board.picture?.mayMove && at(board.marks, x, y) >= 0) {
      event.preventDefault();
    }
  }, {passive: false});
  tray.addEventListener('pointerdown', event => {
    const row = /** @type {HTMLElement} */ (event.target).closest('[data-issue]');
    if (row instanceof HTMLElement && event.button === 0 && board.picture?.mayMove && event.pointerType !== 'touch') {
      grab(event, Number(row.dataset.issue), -1);
    }
  });
  tray.addEventListener('dragstart', event => event.preventDefault());
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
