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
  const context = {board, stage, issues, server, notice: noticeOf(part('notice')), say: voice(part('say')), t, part, browse};
  const states = statesOf(context, {retry: () => reader.load(), clear: () => change({...session.view, jql: '', search: '', quick: []}),
    login: () => location.assign(login + encodeURIComponent(location.pathname.slice(contextPath.length) + location.search))});
  const filter = filterOf(part('filter'), change);
  const reader = readerOf(context, session, {states, filter, shown, found() {
    lists.refresh();
    table.refresh();
  }});
  const moving = movingOf(context, {changed: id => {
    reader.own(id);
    reader.load();
  }});
  const cards = cardsOf(context, moving);
  const choice = choosing(context, session, cards, {cluster: ids => lists.cluster(part('cluster'), ids)});
  const keys = keyboard(context, moving, choice);
  const lists = listsOf(context, {view: session.question, place: id => keys.pickUp(id), pick: choice.pick,
    point: id => choice.hover(id === null ? -1 : markOf(board.marks, id), true)});
  const table = tableOf(context, session);
  const legend = legendOf(part('legend'), group => {
    board.group = group;
    board.paint();
  }, t);
  dragging(context, moving, {select: choice.select, hover: m => choice.hover(m, false), hide: cards.hideHover});

  /** @param {import('../matrix/types.js').Picture} picture @param {boolean} first */
  function shown(picture, first) {
    legend.show(picture);
    lists.counts(picture);
    // the lists of the first picture came with the page
    first ? lists.adopt() : lists.refresh();
    table.refresh();
    choice.again();
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
    filter.fill(session.view);
    showTable();
    reader.load();
  });
  window.addEventListener('keydown', event => {
    const typing = /** @type {HTMLElement} */ (event.target).matches?.('input, textarea, select');
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !typing) {
      event.preventDefault();
      moving.undo();
    }
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
  filter.fill(session.view);
  exports(session.question());
  // while a point is moved nothing else moves; a slow answer is not asked for twice
  reader.load().then(() => watch(async () => board.move ? 'same' : reader.load(), kind => kind !== 'expired'));
}
