/** Details of an issue: a small card beside the point that is hovered, and the card of the selected one with its form. */
import {written} from '../matrix/axis.js';
import {seen} from '../matrix/marks.js';
import {AXES} from '../matrix/moving.js';
/** @typedef {import('../matrix/types.js').Row} Row */
/** @typedef {import('../matrix/types.js').Mark} Mark */

const STAYS = 250;

/**
 * @param {import('../matrix/context.js').Context} context
 * @param {ReturnType<import('../matrix/moving.js').movingOf>} moving
 */
export function cardsOf({board, stage, issues, part, t, browse}, moving) {
  const hover = /** @type {HTMLElement} */ (part('hover'));
  const card = /** @type {HTMLElement} */ (part('card'));
  const form = /** @type {HTMLFormElement} */ (part('card-form'));
  /** @type {Row|null} */
  let shown = null;
  let timer = 0;
  let over = -1;

  /** @param {Row} row */
  const facts = row => [row.type, row.status, row.priority, row.assignee || t('unassigned')].filter(Boolean).join(' · ');
  /** @param {Row} row */
  const notes = row => [row.offScale ? t('off-scale') : '', row.stale ? t('stale') : ''].filter(Boolean).join(' ');

  /** Shows the small card beside a mark; none hides it, but not before the pointer could reach the card. @param {number} m */
  async function hovering(m) {
    clearTimeout(timer);
    over = m;
    if (m < 0 || board.move) {
      timer = window.setTimeout(hideHover, STAYS);
      return;
    }
    const mark = board.marks[m];
    if (mark.ids.length > 1) {
      fillHover(t('badge', mark.ids.length), t('badge.open'), '');
    } else {
      // the rest comes from the server
      fillHover(mark.key + ' · ' + moving.words(mark), '', '');
      beside(mark);
      const row = await issues.get(mark.ids[0]);
      if (over !== m || board.move) {
        return;
      }
      if (row) {
        fillHover(row.key + ' · ' + moving.words(seen(row, mark)), row.summary, [facts(row), notes(row)].filter(Boolean).join(' · '));
      } else if (row === null) {
        fillHover('', t('gone'), '');
      }
    }
    beside(mark);
  }

  /** @param {string} head @param {string} summary @param {string} rest */
  function fillHover(head, summary, rest) {
    [head, summary, rest].forEach((text, i) => {
      hover.children[i].textContent = text;
    });
    hover.hidden = false;
  }

  /** Above the mark when there is room, else below; never beyond the picture. @param {Mark} mark */
  function beside(mark) {
    const box = /** @type {HTMLElement} */ (hover.parentElement);
    const x = stage.onBox(mark.x) - hover.offsetWidth / 2;
    const above = stage.onBox(mark.y - mark.r) - hover.offsetHeight - 8;
    hover.style.left = Math.max(4, Math.min(box.clientWidth - hover.offsetWidth - 4, x)) + 'px';
    hover.style.top = (above < 0 ? stage.onBox(mark.y + mark.r) + 8 : above) + 'px';
  }

  function hideHover() {
    clearTimeout(timer);
    over = -1;
    hover.hidden = true;
  }

  hover.addEventListener('pointerenter', () => clearTimeout(timer));
  hover.addEventListener('pointerleave', () => hovering(-1));
  window.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      hideHover();
    }
  });

  /** Shows the card of an issue; none closes it. @param {Row|null} row @param {boolean} [afresh] what was typed in it goes */
  function show(row, afresh) {
    const another = afresh || row?.id !== shown?.id;
    if (!row && card.contains(document.activeElement)) {
      part('above').focus({preventScroll: true});
    }
    shown = row;
    card.hidden = !row;
    if (!row || !board.picture) {
      return;
    }
    const key = /** @type {HTMLAnchorElement} */ (part('card-key'));
    key.textContent = row.key;
    key.href = browse + encodeURIComponent(row.key);
    part('card-summary').textContent = row.summary;
    part('card-facts').textContent = facts(row);
    const quadrant = board.picture.quadrants.find(q => q.id === row.quadrant);
    part('card-quadrant').textContent = quadrant ? quadrant.name : t('unplaced');
    part('card-quadrant').className = 'cg-lozenge cg-lozenge-' + (row.quadrant || 'none');
    part('card-values').textContent = moving.words(row);
    part('card-values').hidden = board.picture.mayMove;
    form.hidden = !board.picture.mayMove;
    AXES.forEach(name => fill(name, row, another));
    const meanwhile = AXES.filter(name => touched(name) && row[name] !== filled[name])
      .map(name => t('form.meanwhile', axis(name).name, written(axis(name), row[name]) || t('none')));
    part('card-note').textContent = [notes(row), ...meanwhile].filter(Boolean).join(' ');
    part('card-note').hidden = !part('card-note').textContent;
  }

  /** What the inputs were filled with: what the viewer saw when he began to type. @type {import('../matrix/types.js').Values} */
  let filled = {impact: null, effort: null};

  const axis = (/** @type {'impact'|'effort'} */ name) => /** @type {import('../matrix/types.js').Picture} */ (board.picture).axes[name];
  const input = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  const plain = (/** @type {number|null} */ value) => value === null ? '' : String(value);
  const touched = (/** @type {'impact'|'effort'} */ name) => input(name).validity.badInput || input(name).value.trim() !== plain(filled[name]);

  /** Shows a value in its input; what was typed there and is not saved stays. @param {'impact'|'effort'} name @param {Row} row @param {boolean} another */
  function fill(name, row, another) {
    const {min, max, step, unit} = axis(name);
    Object.assign(input(name), {min: String(min), max: String(max), step: String(step)});
    input(name).labels?.forEach(label => {
      label.textContent = unit ? axis(name).name + ' (' + unit + ')' : axis(name).name;
    });
    if (another) {
      input(name).setAttribute('aria-invalid', 'false');
    }
    if (another || !touched(name) || input(name).value.trim() === plain(row[name])) {
      part('card-problem').hidden = true;
      filled[name] = row[name];
      input(name).value = plain(row[name]);
    }
  }

  form.addEventListener('input', () => {
    part('card-problem').hidden = true;
    AXES.forEach(name => input(name).setAttribute('aria-invalid', 'false'));
  });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const row = shown;
    if (!row) {
      return;
    }
    const seen = {...row};
    const wanted = {impact: row.impact, effort: row.effort};
    const changed = AXES.filter(touched);
    changed.forEach(name => {
      const text = input(name).value.trim();
      seen[name] = filled[name];
      wanted[name] = text === '' ? null : Number(text);
    });
    const problem = part('card-problem');
    const wrong = changed.filter(name => input(name).validity.badInput || outside(name, wanted[name], filled[name]));
    problem.hidden = !wrong.length;
    problem.textContent = wrong.map(name => t('form.wrong', axis(name).name, written(axis(name), axis(name).min), written(axis(name), axis(name).max),
      axis(name).step)).join(' ');
    AXES.forEach(name => input(name).setAttribute('aria-invalid', String(wrong.includes(name))));
    if (wrong.length) {
      input(wrong[0]).focus();
      return;
    }
    if (await moving.set(seen, wanted) && shown?.id === row.id) {
      changed.forEach(name => {
        filled[name] = wanted[name];
      });
    }
  });

  /** A value that is new must be on a step of the scale; an old one may stay as it is. @param {'impact'|'effort'} name @param {number|null} value @param {number|null} old */
  function outside(name, value, old) {
    const {min, max, step} = axis(name);
    if (value === null || value === old) {
      return false;
    }
    const steps = (value - min) / step;
    return !Number.isFinite(value) || value < min || value > max || value !== max && Math.abs(steps - Math.round(steps)) > 1e-6;
  }

  return {
    hovering,
    hideHover,
    show,
    /** Somebody else's values were kept. @param {Row} row */
    kept: row => row.id === shown?.id && show(row, true),
    /** Whether somebody types a value and has not saved it. @param {EventTarget|null} target */
    typing: target => form.contains(/** @type {Node} */ (target)) && AXES.some(touched),
    form,
    words: (/** @type {Row} */ row) => [row.key, row.summary, moving.words(row), facts(row), notes(row)].filter(Boolean).join('. '),
  };
}
