/** The project's page: puts the parts together and keeps the picture, the lists and the address in step. */
import {asked, restOf, viewOf, withView} from './address.js';
import {boardOf} from './board.js';
import {cardsOf} from './card.js';
import {dragging} from './drag.js';
import {exportsOf} from './exports.js';
import {filterOf} from './filter.js';
import {issuesOf} from './issues.js';
import {keyboard} from './keys.js';
import {legendOf} from './legend.js';
import {listsOf} from './lists.js';
import {watch} from './live.js';
import {movingOf} from './moving.js';
import {newsOf} from './news.js';
import {noticeOf} from './notice.js';
import {textsOf, voice} from './say.js';
import {serverOf} from './server.js';
import {stageOf} from './stage.js';
import {statesOf} from './states.js';
import {tableOf} from './table.js';
/** @typedef {import('./types.js').Picture} Picture */

const RESIZED = 250;
const NEWS = 4000;

/** Brings a page to life. @param {HTMLElement} root the element that the server wrote */
export function start(root) {
  const part = (/** @type {string} */ name) => /** @type {any} */ (root.querySelector('[data-cg="' + name + '"]'));
  const {project, rest: restRoot, browse, texts, login} = /** @type {Record<string, string>} */ (root.dataset);
  const t = textsOf(texts);
  const say = voice(part('say'));
  const server = serverOf(restRoot);
  const stage = stageOf(root, part('stage'), part('below'), part('above'));
  const board = boardOf(stage);
  let view = viewOf(location.search);
  const rest = restOf(location.search);
  let etag = '';
  let turn = 0;

  /** The view, as the server is asked for it. @param {boolean} [searching] */
  const question = (searching = true) => asked(project, searching ? view : {...view, search: ''});
  const issues = issuesOf(ids => {
    const asks = question(false);
    asks.set('ids', ids.join(','));
    return server.issues(asks);
  });
  const notice = noticeOf(part('notice'));
  const context = {board, stage, issues, server, notice, say, t, part, browse};
  const news = newsOf();
  const moving = movingOf(context, {changed: id => {
    news.own(id);
    load();
  }});
  const cards = cardsOf(context, moving);
  const states = statesOf(context, {retry: () => load(), clear: () => change({...view, jql: '', search: '', quick: []}),
    login: () => location.assign(login + encodeURIComponent(location.pathname.replace(root.dataset.context || '', '') + location.search))});
  const filter = filterOf(part('filter'), change);
  const legend = legendOf(part('legend'), group => {
    board.group = group;
    board.paint();
  }, t);
  const keys = keyboard(context, moving, {select, open});
  const lists = listsOf(context, {view: question, place: id => keys.pickUp(id),
    pick: id => {
      select(board.byIssue.get(id) ?? -1);
      choose(id);
    },
    point: id => hover(id === null ? -1 : board.byIssue.get(id) ?? -1, true)});
  const table = tableOf(context, {view: question, rest, remember: () => remember(true)});
  const exports = exportsOf(root, restRoot);
  dragging(context, moving, {select, hover: m => hover(m, false), hide: cards.hideHover, tray: part('lists')});

  /** Shows a mark as hovered. @param {number} m @param {boolean} quiet without the card beside it */
  function hover(m, quiet) {
    if (m !== board.hovered && !board.move) {
      board.hovered = m;
      part('above').style.cursor = m < 0 ? '' : 'pointer';
      board.over();
      if (!quiet) {
        cards.hovering(m);
      }
    }
  }

  /** Makes a mark the current one. @param {number} m */
  function select(m) {
    board.current = m;
    board.over();
    const mark = board.marks[m];
    if (!mark) {
      choose(0);
    } else if (mark.ids.length === 1) {
      choose(mark.ids[0]);
    } else {
      tell(t('badge', mark.ids.length) + '. ' + t('badge.open'));
      if (document.activeElement !== part('above') || !part('above').matches(':focus-visible')) {
        open(m);
      }
    }
  }

  /** Shows an issue's card; 0 closes it. @param {number} id */
  async function choose(id) {
    part('cluster').hidden = true;
    rest.issue = id ? String(id) : '';
    remember(false);
    const row = id ? await issues.get(id) : null;
    if (rest.issue === (id ? String(id) : '')) {
      cards.show(row);
      if (row) {
        tell(cards.words(row));
      }
    }
  }

  /** Opens what a mark stands for: a badge's list, an issue's card. @param {number} m */
  function open(m) {
    const mark = board.marks[m];
    if (mark.ids.length > 1) {
      cards.show(null);
      lists.cluster(part('cluster'), mark.ids);
    } else {
      part('card-key').focus();
    }
  }

  /** Describes the current mark to those who do not see it. @param {string} words */
  function tell(words) {
    part('described').textContent = words;
    if (document.activeElement === part('above')) {
      say(words);
    }
  }

  /** Keeps the address in step. @param {boolean} step whether the back button returns to before */
  function remember(step) {
    const query = withView(location.search, view, rest);
    if (query !== location.search) {
      history[step ? 'pushState' : 'replaceState'](null, '', location.pathname + query + location.hash);
    }
    exports(question());
  }

  /** Shows another view. @param {import('./types.js').View} wanted */
  function change(wanted) {
    view = wanted;
    rest.start = '';
    filter.fill(view);
    remember(true);
    load();
  }

  /** Asks for the picture, unless it is the one that is shown. @return {Promise<string>} the kind of the answer */
  async function load() {
    const mine = ++turn;
    const size = stage.wanted();
    const asks = question(false);
    asks.set('w', String(size.width));
    asks.set('h', String(size.height));
    const key = asks.toString();
    const same = key === shownFor ? etag : '';
    if (!board.picture) {
      states.show('loading');
    }
    const answer = await server.picture(asks, same);
    if (mine !== turn || board.move) {
      return 'same';
    }
    if (answer.ok) {
      etag = answer.etag;
      await shown(answer.body, key);
    } else if (answer.kind === 'same') {
      filter.wrong('');
      part('live').hidden = false;
      states.show(calm());
      if (searched !== view.search) {
        await search();
        lists.refresh();
        table.refresh();
      }
    } else {
      failed(answer);
    }
    return answer.kind;
  }

  let shownFor = '';
  let searched = '';

  /** @param {Picture} picture @param {string} key what was asked */
  async function shown(picture, key) {
    const first = !board.picture;
    const changed = key === shownFor ? news.since(picture) : news.start(picture);
    shownFor = key;
    issues.forget();
    filter.wrong('');
    part('live').hidden = false;
    board.show(picture);
    performance.mark('common-ground:painted');
    await search();
    board.news = changed;
    board.paint();
    legend.show(picture);
    lists.counts(picture);
    states.show(calm());
    summary(picture);
    if (changed.length) {
      say(t('news', changed.length));
      window.setTimeout(() => {
        board.news = [];
        board.over();
      }, NEWS);
    }
    // the lists of the first picture came with the page
    first ? lists.adopt() : lists.refresh();
    table.refresh();
    if (rest.issue) {
      const id = Number(rest.issue);
      board.current = board.byIssue.get(id) ?? -1;
      board.over();
      cards.show(await issues.get(id));
    }
  }

  /** Which state the picture itself is in. */
  function calm() {
    const picture = board.picture;
    if (!picture || picture.shown) {
      return '';
    }
    return picture.total ? 'empty' : view.jql || view.quick.length ? 'filtered' : 'nothing';
  }

  /** Marks what the search finds; the rest fades. */
  async function search() {
    searched = view.search;
    board.matches = null;
    if (view.search) {
      const answer = await server.picture(question(), '');
      if (answer.ok) {
        const found = /** @type {Picture} */ (answer.body);
        board.matches = new Set([...found.cells, ...found.badges].flatMap(cell => cell[3]));
      }
    }
    board.paint();
    if (board.picture) {
      summary(board.picture);
    }
  }

  /** @param {Picture} picture */
  function summary(picture) {
    const found = board.matches ? ' ' + t('found', board.matches.size, view.search) : '';
    part('summary').textContent = t('summary', picture.shown, picture.total, picture.unplaced) + found;
    const limit = part('limit');
    limit.hidden = picture.read >= picture.total;
    limit.querySelector('p').textContent = t('limit', picture.read, picture.total);
    part('above').setAttribute('aria-label', t('picture', picture.shown, ...picture.quadrants.flatMap(q => [q.name, q.count])));
  }

  /** @param {import('./server.js').Answer} answer */
  function failed(answer) {
    const reason = answer.messages.join(' ');
    if (answer.kind === 'wrong') {
      filter.wrong(reason);
    }
    part('live').hidden = true;
    states.show(answer.kind, reason);
  }

  // while a point is moved nothing else moves
  watch(async () => board.move ? 'same' : load(), kind => kind !== 'expired');
  window.addEventListener('popstate', () => {
    view = viewOf(location.search);
    Object.assign(rest, restOf(location.search));
    filter.fill(view);
    table.toggle(rest.view === 'table');
    load();
  });
  window.addEventListener('keydown', event => {
    const typing = /** @type {HTMLElement} */ (event.target).matches?.('input, textarea, select');
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !typing) {
      event.preventDefault();
      moving.undo();
    }
  });
  let resized = 0;
  let width = part('stage').clientWidth;
  new ResizeObserver(() => {
    const now = part('stage').clientWidth;
    if (now !== width) {
      width = now;
      board.paint();
      clearTimeout(resized);
      resized = window.setTimeout(load, RESIZED);
    }
  }).observe(part('stage'));
  part('card-close').addEventListener('click', () => {
    select(-1);
    part('above').focus();
  });
  part('cluster').querySelector('.cg-close').addEventListener('click', () => {
    part('cluster').hidden = true;
    part('above').focus();
  });
  const twin = part('twin');
  const showTable = () => {
    const on = rest.view === 'table';
    twin.setAttribute('aria-pressed', String(on));
    table.toggle(on);
  };
  twin.addEventListener('click', () => {
    rest.view = rest.view === 'table' ? '' : 'table';
    remember(true);
    showTable();
    if (rest.view) {
      part('table').scrollIntoView({block: 'nearest'});
    }
  });

  root.classList.add('cg-live');
  root.querySelectorAll('.cg-scripted').forEach(element => element.removeAttribute('hidden'));
  showTable();
  filter.fill(view);
  exports(question());
  load();
}
