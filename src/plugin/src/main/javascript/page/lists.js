/** Lists of issues as text: those the server wrote are made usable, and written anew when the picture changes. */
import {listed} from '../matrix/marks.js';
import {number} from '../matrix/numbers.js';
/** @typedef {import('../matrix/types.js').Row} Row */

/** How many issues a list shows at first, and when all are wanted. */
const FEW = 5;
const MANY = 200;

/**
 * An element with what is in it.
 * @param {string} tag @param {Record<string, string>} attributes @param {(Node|string)[]} content
 */
export function element(tag, attributes, ...content) {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  made.append(...content);
  return made;
}

/**
 * @param {import('../matrix/context.js').Context} context
 * @param {{view: () => URLSearchParams, pick: (id: number) => void, place: (id: number, saw: import('../matrix/types.js').Values) => void, point: (id: number|null) => void}} page
 */
export function listsOf({board, issues, server, part, t, browse}, page) {
  const lists = /** @type {HTMLElement} */ (part('lists'));
  /** What was asked last for a list; an answer to anything else comes too late. @type {Map<HTMLElement, URLSearchParams>} */
  const asked = new Map();

  const summary = (/** @type {string} */ text) => element('button', {type: 'button', class: 'cg-issue-summary', 'data-pick': '', dir: 'auto'}, text);
  const placeButton = (/** @type {string} */ key) => element('button',
    {type: 'button', class: 'aui-button cg-place', 'data-place': '', 'aria-label': t('place.label', key)}, t('place'));

  /** One issue. @param {Row} row @param {boolean} unplaced */
  function item(row, unplaced) {
    const value = (/** @type {number|null} */ v) => v === null ? '–' : number(v);
    const plain = (/** @type {number|null} */ v) => v === null ? '' : String(v);
    return element('li', {class: 'cg-row', 'data-issue': String(row.id), 'data-impact': plain(row.impact), 'data-effort': plain(row.effort)},
      element('a', {href: browse + encodeURIComponent(row.key)}, row.key), summary(row.summary || row.key),
      unplaced && board.picture?.mayMove ? placeButton(row.key)
        : element('span', {class: 'cg-row-values'}, value(row.impact) + ' · ' + value(row.effort)));
  }

  /** Reads one list anew, as far as it was read before, or further. @param {HTMLElement} section @param {boolean} [further] */
  async function refresh(section, further) {
    const before = /** @type {HTMLElement} */ (section.querySelector('ul')).children.length;
    const most = further ? before - before % MANY + MANY : before > FEW ? Math.ceil(before / MANY) * MANY : FEW;
    const view = page.view();
    view.set('part', section.dataset.part || 'all');
    asked.set(section, view);
    /** @type {Row[]} */
    const rows = [];
    let total = most;
    for (let start = 0; start < Math.min(most, total); start = rows.length) {
      view.set('start', String(start));
      view.set('limit', String(Math.min(MANY, most)));
      const answer = await server.rows(view);
      if (asked.get(section) !== view || !answer.ok) {
        return;
      }
      rows.push(...answer.body.rows);
      total = answer.body.rows.length ? answer.body.total : rows.length;
    }
    write(section, rows, total, further ? before : -1);
  }

  /** Says what the link below a list does. @param {Element} more @param {number} listed @param {number} total */
  function offer(more, listed, total) {
    const next = listed - listed % MANY + MANY;
    more.children[0].textContent = next < total ? t('list.next', next, total) : t('list.more', total);
  }

  /** @param {HTMLElement} section @param {Row[]} rows @param {number} total @param {number} focus which row gets the focus; -1 for none */
  function write(section, rows, total, focus) {
    issues.keep(rows);
    const list = /** @type {HTMLElement} */ (section.querySelector('ul'));
    // whoever is in the list with the keyboard stays at the same issue and at the same of its controls
    const had = list.contains(document.activeElement) ? document.activeElement : null;
    const issue = had?.closest('li')?.dataset.issue;
    const control = had?.matches('a') ? 'a' : had?.matches('[data-place]') ? '[data-place]' : '[data-pick]';
    list.replaceChildren(...rows.map(row => item(row, section.dataset.part === 'unplaced')));
    if (issue) {
      const row = list.querySelector('[data-issue="' + issue + '"]') || list;
      /** @type {HTMLElement|null} */ (row.querySelector(control) || row.querySelector('[data-pick]'))?.focus();
    }
    const count = section.querySelector('[data-cg="count"]');
    if (count) {
      count.textContent = number(total);
    }
    const more = /** @type {HTMLElement|null} */ (section.querySelector('[data-more]'));
    if (more) {
      more.hidden = rows.length >= total;
      offer(more, rows.length, total);
    }
    const none = /** @type {HTMLElement|null} */ (section.querySelector('.cg-none'));
    if (none) {
      none.hidden = total > 0;
    }
    /** @type {HTMLElement|null|undefined} */ (list.children[focus]?.querySelector('button'))?.focus();
  }

  /** @type {number[]} */
  let clustered = [];

  /** Lists more of the issues of a badge. @param {number} before how many are listed @param {number} focus which row gets the focus; -1 for none */
  async function cluster(before, focus) {
    const ids = clustered;
    const wanted = ids.slice(0, Math.max(0, before) + MANY);
    const rows = /** @type {Row[]} */ ((await Promise.all(wanted.map(id => issues.get(id)))).filter(Boolean));
    if (ids === clustered) {
      write(part('cluster'), rows, ids.length - wanted.length + rows.length, focus);
    }
  }

  const open = () => /** @type {HTMLElement[]} */ ([...lists.querySelectorAll('details[open][data-part]')]);

  lists.addEventListener('toggle', event => {
    const section = /** @type {HTMLElement} */ (event.target);
    if (section.matches('details[open][data-part]') && !section.querySelector('li')) {
      refresh(section);
    }
  }, true);

  // the cluster's list stands outside of the others, hence on the whole page
  const side = /** @type {HTMLElement} */ (part('side'));
  side.addEventListener('click', event => {
    const target = /** @type {HTMLElement} */ (event.target);
    const id = Number(/** @type {HTMLElement|null} */ (target.closest('[data-issue]'))?.dataset.issue);
    if (target.closest('[data-pick]')) {
      page.pick(id);
    } else if (target.closest('[data-place]')) {
      page.place(id, listed(/** @type {HTMLElement} */ (target.closest('[data-issue]'))));
    } else if (target.closest('[data-more]')) {
      event.preventDefault();
      const section = /** @type {HTMLElement|null} */ (target.closest('[data-part]'));
      const before = part('cluster').querySelectorAll('li').length;
      section ? refresh(section, true) : cluster(before, before);
    }
  });
  for (const [begin, end] of [['pointerover', 'pointerout'], ['focusin', 'focusout']]) {
    side.addEventListener(begin, event => {
      const row = /** @type {HTMLElement|null} */ (/** @type {HTMLElement} */ (event.target).closest('[data-issue]'));
      page.point(row ? Number(row.dataset.issue) : null);
    });
    side.addEventListener(end, () => page.point(null));
  }

  return {
    /** Gives the issues that the server listed the buttons that need script. */
    adopt() {
      lists.querySelectorAll('li').forEach(row => {
        const [key, text, values] = row.children;
        text.replaceWith(summary(text.textContent || ''));
        if (board.picture?.mayMove && row.closest('[data-part="unplaced"]')) {
          values.replaceWith(placeButton(key.textContent || ''));
        }
      });
    },
    /** Writes the open lists anew, and empties the others so that they are read when they are opened. */
    refresh() {
      lists.querySelectorAll('details:not([open]) ul').forEach(list => list.replaceChildren());
      open().forEach(section => refresh(section));
    },
    /** The counts of the closed lists, and what the project calls them, come with the picture. @param {import('../matrix/types.js').Picture} picture */
    counts(picture) {
      const counts = [...picture.quadrants, {id: 'unplaced', name: t('unplaced'), count: picture.unplaced}];
      counts.forEach(({id, name, count}) => {
        const section = lists.querySelector('[data-part="' + id + '"]');
        section?.querySelector('.cg-list-name')?.replaceChildren(name);
        section?.querySelector('.cg-count')?.replaceChildren(number(count));
        section?.querySelectorAll('[data-more]').forEach(more => offer(more, section.querySelectorAll('li').length, count));
      });
    },
    /** Lists the issues of a badge; where it was listed already the focus stays. @param {number[]} ids */
    cluster(ids) {
      const again = !part('cluster').hidden;
      const listed = part('cluster').querySelectorAll('li').length;
      clustered = ids;
      part('cluster').hidden = false;
      part('cluster').querySelector('h3').textContent = t('badge', ids.length);
      again ? cluster(listed - MANY, -1) : cluster(0, 0);
    },
    /** The issues of the badge that was listed last. */
    clustered: () => clustered,
  };
}
