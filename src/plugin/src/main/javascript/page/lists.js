/** Lists of issues as text: those the server wrote are made usable, and written anew when the picture changes. */
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
 * @param {{view: () => URLSearchParams, pick: (id: number) => void, place: (id: number) => void, point: (id: number|null) => void}} page
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
    return element('li', {class: 'cg-row', 'data-issue': String(row.id)},
      element('a', {href: browse + encodeURIComponent(row.key)}, row.key), summary(row.summary || row.key),
      unplaced && board.picture?.mayMove ? placeButton(row.key)
        : element('span', {class: 'cg-row-values'}, value(row.impact) + ' · ' + value(row.effort)));
  }

  /** Writes one list anew. @param {HTMLElement} section @param {number} [limit] */
  async function refresh(section, limit) {
    const list = /** @type {HTMLElement} */ (section.querySelector('ul'));
    const most = limit || (list.children.length > FEW ? MANY : FEW);
    const view = page.view();
    view.set('part', section.dataset.part || 'all');
    view.set('limit', String(most));
    asked.set(section, view);
    const answer = await server.rows(view);
    if (answer.ok && asked.get(section) === view) {
      write(section, answer.body.rows, answer.body.total);
    }
  }

  /** @param {HTMLElement} section @param {Row[]} rows @param {number} total */
  function write(section, rows, total) {
    issues.keep(rows);
    const list = /** @type {HTMLElement} */ (section.querySelector('ul'));
    // whoever is in the list with the keyboard stays at the same issue
    const focused = list.contains(document.activeElement) ? document.activeElement?.closest('li')?.dataset.issue : null;
    list.replaceChildren(...rows.map(row => item(row, section.dataset.part === 'unplaced')));
    if (focused) {
      /** @type {HTMLElement|null} */ (list.querySelector('[data-issue="' + focused + '"] button, li button'))?.focus();
    }
    const count = section.querySelector('[data-cg="count"]');
    if (count) {
      count.textContent = number(total);
    }
    const more = /** @type {HTMLElement|null} */ (section.querySelector('[data-more]'));
    if (more) {
      more.hidden = rows.length >= total || rows.length >= MANY;
      /** @type {HTMLElement} */ (more.firstElementChild).textContent = t('list.more', total);
    }
    const none = /** @type {HTMLElement|null} */ (section.querySelector('.cg-none'));
    if (none) {
      none.hidden = total > 0;
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
      page.place(id);
    } else if (target.closest('[data-more]')) {
      event.preventDefault();
      refresh(/** @type {HTMLElement} */ (target.closest('[data-part]')), MANY);
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
    /** The counts of the closed lists come with the picture. @param {import('../matrix/types.js').Picture} picture */
    counts(picture) {
      const counts = [...picture.quadrants, {id: 'unplaced', count: picture.unplaced}];
      counts.forEach(({id, count}) => {
        const shown = lists.querySelector('[data-part="' + id + '"] [data-cg="count"]');
        if (shown) {
          shown.textContent = number(count);
        }
      });
    },
    /** Lists the issues of a badge. @param {HTMLElement} section @param {number[]} ids */
    async cluster(section, ids) {
      const some = ids.slice(0, MANY);
      section.hidden = false;
      /** @type {HTMLElement} */ (section.querySelector('h3')).textContent = t('badge', ids.length);
      const rows = await Promise.all(some.map(id => issues.get(id)));
      write(section, /** @type {Row[]} */ (rows.filter(Boolean)), ids.length);
      /** @type {HTMLElement|null} */ (section.querySelector('li button'))?.focus();
    },
  };
}
