/** The picture's twin: the same issues as a sortable table, read page by page. */
import {element} from './lists.js';
import {number} from '../matrix/numbers.js';
/** @typedef {import('../matrix/types.js').Row} Row */

const PAGE = 50;

/**
 * @param {import('../matrix/context.js').Context} context
 * @param {ReturnType<import('./session.js').sessionOf>} page
 */
export function tableOf({board, issues, server, part, t, say, browse}, page) {
  const section = /** @type {HTMLElement} */ (part('table'));
  const body = /** @type {HTMLElement} */ (section.querySelector('tbody'));
  const heads = /** @type {HTMLElement[]} */ ([...section.querySelectorAll('th[data-sort]')]);

  /** What was asked last; an answer to anything else comes too late. @type {URLSearchParams|null} */
  let asked = null;

  /** @param {Row} row */
  function line(row) {
    const figure = (/** @type {number|null} */ value) => element('td', {class: 'cg-number'}, value === null ? '–' : number(value));
    const quadrant = board.picture?.quadrants.find(q => q.id === row.quadrant);
    return element('tr', {},
      element('td', {}, element('a', {href: browse + encodeURIComponent(row.key)}, row.key)),
      element('td', {dir: 'auto', class: 'cg-issue-summary'}, row.summary),
      figure(row.impact), figure(row.effort),
      element('td', {}, quadrant ? quadrant.name : t('unplaced')),
      ...[row.type, row.status, row.priority, row.assignee || t('unassigned')].map(text => element('td', {}, text || '')),
      element('td', {}, new Date(row.updated).toLocaleDateString(t('language'), {dateStyle: 'medium', timeZone: 'UTC'})));
  }

  /** Reads and writes the page that is wanted. */
  async function refresh() {
    if (section.hidden) {
      return;
    }
    const {sort, order, start, part: wanted} = page.rest;
    const view = page.question();
    Object.entries({part: wanted || 'all', sort: sort || 'key', order: order || 'asc', start: start || '0', limit: String(PAGE)})
      .forEach(([name, value]) => view.set(name, value));
    asked = view;
    const answer = await server.rows(view);
    if (asked !== view) {
      return;
    }
    if (!answer.ok) {
      say(answer.messages.join(' ') || t('problem.' + answer.kind));
      return;
    }
    const {rows, total} = answer.body;
    if (!rows.length && total) {
      page.rest.start = '';
      page.remember(false);
      refresh();
      return;
    }
    issues.keep(rows);
    body.replaceChildren(...rows.map(line));
    const first = Number(start);
    part('pages').textContent = total ? t('table.pages', first + 1, first + rows.length, total) : t('table.none');
    turnable('previous', 'next', first > 0);
    turnable('next', 'previous', first + rows.length < total);
    heads.forEach(head => {
      const is = head.dataset.sort === (sort || 'key');
      is ? head.setAttribute('aria-sort', order === 'desc' ? 'descending' : 'ascending') : head.removeAttribute('aria-sort');
    });
  }

  /** Shows a link to another page, or hides it and hands on its focus. @param {string} name @param {string} other @param {boolean} possible */
  function turnable(name, other, possible) {
    const had = document.activeElement === part(name);
    part(name).hidden = !possible;
    if (had && !possible) {
      part(other).focus();
    }
  }

  /** @param {Record<string, string>} changed */
  function turn(changed) {
    Object.assign(page.rest, changed);
    page.remember(true);
    refresh();
  }

  section.addEventListener('click', event => {
    const target = /** @type {HTMLElement} */ (event.target);
    const head = /** @type {HTMLElement|null} */ (target.closest('th[data-sort] a'))?.parentElement;
    const start = Number(page.rest.start);
    if (head) {
      turn({sort: head.dataset.sort || 'key', order: head.getAttribute('aria-sort') === 'ascending' ? 'desc' : '', start: ''});
    } else if (target.closest('[data-cg="previous"]')) {
      turn({start: String(Math.max(0, start - PAGE) || '')});
    } else if (target.closest('[data-cg="next"]')) {
      turn({start: String(start + PAGE)});
    } else {
      return;
    }
    event.preventDefault();
  });

  return {
    refresh,
    /** Shows or hides the table. @param {boolean} wanted */
    toggle(wanted) {
      section.hidden = !wanted;
      refresh();
    },
  };
}
