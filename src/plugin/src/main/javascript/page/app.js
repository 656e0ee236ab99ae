/** The project's page: puts the parts together. */
import {boardOf} from '../matrix/board.js';
import {cardsOf} from './card.js';
import {choosing} from './choosing.js';
import {dragging} from '../matrix/drag.js';
import {exportsOf} from './exports.js';
import {filterOf} from './filter.js';
import {issuesOf} from '../matrix/issues.js';
import {keyboard} from '../matrix/keys.js';
import {legendOf} from './legend.js';
import {listsOf} from './lists.js';
import {watch} from '../matrix/live.js';
import {markOf} from '../matrix/marks.js';
import {movingOf} from '../matrix/moving.js';
import {noticeOf} from '../matrix/notice.js';
import {numbersWith} from '../matrix/numbers.js';
import {readerOf} from './reader.js';
import {textsOf, voice} from '../matrix/say.js';
import {serverOf} from '../matrix/server.js';
import {sessionOf} from './session.js';
import {stageOf} from '../matrix/stage.js';
import {statesOf} from './states.js';
import {tableOf} from './table.js';

const RESIZED = 250;

/** Brings a page to life. @param {HTMLElement} root the element that the server wrote */
export function start(root) {
  const part = (/** @type {string} */ name) => /** @type {any} */ (root.querySelector('[data-cg="' + name + '"]'));
  const {project, rest, browse, texts, login, context: contextPath} = /** @type {Record<string, string>} */ (root.dataset);
  const t = textsOf(texts);
  numbersWith(t('numbers'));
  const server = serverOf(rest);
  const stage = stageOf(root, part('stage'), part('below'), part('above'));
  const board = boardOf(stage);
  const exports = exportsOf(root, rest);
  const session = sessionOf(project, () => exports(session.question()));
  const issues = issuesOf(ids => {
    const asks = session.question(false);
    asks.set('ids', ids.join(','));
    return server.issues(asks);
  });
  const context = {board, stage, issues, server, notice: noticeOf(part('notice'), part('above')), say: voice(part('say')), t, part, browse};
  const states = statesOf(context, {retry: () => reader.load(), clear: () => change({...session.view, jql: '', search: '', quick: []}),
    login: () => location.assign(login + encodeURIComponent(location.pathname.slice(contextPath.length) + location.search))});
  const filter = filterOf(part('filter'), change, (length, most) => t('jql.long', length, most));
  const reader = readerOf(context, session, {states, filter, shown, found(picture) {
    lists.counts(picture);
    lists.refresh();
    choice.openAgain(lists.clustered());
    table.refresh();
  }});
  const moving = movingOf(context, {kept: row => cards.kept(row), changed: id => {
    reader.own(id);
    reader.load();
  }});
  const cards = cardsOf(context, moving);
  const choice = choosing(context, session, cards, {cluster: ids => lists.cluster(ids)});
  const keys = keyboard(context, moving, choice);
  const lists = listsOf(context, {view: session.question, place: (id, saw) => keys.pickUp(id, saw), pick: choice.pick,
    point: id => choice.hover(id === null ? -1 : markOf(board.marks, id), true)});
  const table = tableOf(context, session);
  const legend = legendOf(part('legend'), group => {
    board.group = group;
    board.paint();
  }, t);
  dragging(context, moving, {select: m => choice.select(m, true), hover: m => choice.hover(m, false), hide: cards.hideHover});

  /** @param {import('../matrix/types.js').Picture} picture @param {boolean} first */
  function shown(picture, first) {
    cards.hideHover();
    legend.show(picture);
    lists.counts(board.found || picture);
    // the lists of the first picture came with the page
    first ? lists.adopt() : lists.refresh();
    table.refresh();
    choice.again();
    choice.openAgain(lists.clustered());
  }

  /** Shows in the form what the address says, as far as there is such a choice. */
  function recalled() {
    filter.fill(session.view);
    session.view = filter.read();
  }

  /** Shows another view. @param {import('../matrix/types.js').View} wanted */
  function change(wanted) {
    session.view = wanted;
    session.rest.start = '';
    filter.fill(wanted);
    session.remember(true);
    if (part('lists').children.length) {
      reader.load();
    } else {
      // the server could not look for anything, so the page has no lists yet
      location.reload();
    }
  }

  function showTable() {
    const on = session.rest.view === 'table';
    part('twin').setAttribute('aria-pressed', String(on));
    table.toggle(on);
  }

  part('twin').addEventListener('click', () => {
    session.rest.view = session.rest.view === 'table' ? '' : 'table';
    session.remember(true);
    showTable();
    if (session.rest.view) {
      part('table').scrollIntoView({block: 'nearest'});
    }
  });
  window.addEventListener('popstate', () => {
    session.recall();
    recalled();
    showTable();
    choice.pick(Number(session.rest.issue));
    reader.load();
  });
  window.addEventListener('keydown', event => {
    const target = /** @type {HTMLElement} */ (event.target);
    // what is typed and not saved is taken back by the browser
    const typing = cards.form.contains(target) ? cards.typing(target) : target.matches?.('input, textarea, select');
    if (event.key === 'Escape') {
      menu.open = false;
    }
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !typing && !board.move) {
      event.preventDefault();
      moving.undo();
    }
  });

  const menu = /** @type {HTMLDetailsElement} */ (part('menu'));
  window.addEventListener('click', event => {
    menu.open = menu.open && menu.contains(/** @type {Node} */ (event.target));
  });

  root.classList.add('cg-live');
  root.querySelectorAll('.cg-scripted').forEach(element => element.removeAttribute('hidden'));
  let timer = 0;
  let width = part('stage').clientWidth;
  new ResizeObserver(() => {
    const now = part('stage').clientWidth;
    if (now !== width) {
      width = now;
      board.paint();
      clearTimeout(timer);
      timer = window.setTimeout(reader.load, RESIZED);
    }
  }).observe(part('stage'));
  showTable();
  recalled();
  exports(session.question());
  // while a point is moved nothing else moves; a slow answer is not asked for twice
  reader.load().then(() => watch(async () => board.move ? 'same' : reader.load(), kind => kind !== 'expired'));
}
