/** Reads the picture from the server and shows it, with everything that is said about it. */
import {newsOf} from '../matrix/news.js';
/** @typedef {import('../matrix/types.js').Picture} Picture */

const NEWS = 4000;

/**
 * @param {import('../matrix/context.js').Context} context
 * @param {ReturnType<import('./session.js').sessionOf>} session
 * @param {{states: ReturnType<import('./states.js').statesOf>, filter: ReturnType<import('./filter.js').filterOf>,
 *   shown: (picture: Picture, first: boolean) => void, found: (picture: Picture) => void}} page
 */
export function readerOf({board, stage, issues, server, say, t, part}, session, page) {
  const news = newsOf();
  let etag = '';
  let turn = 0;
  let shownFor = '';
  let searched = '';
  let refused = false;
  let timer = 0;

  /** Asks for the picture, unless it is the one that is shown. @return {Promise<string>} the kind of the answer */
  async function load() {
    const mine = ++turn;
    const size = stage.wanted();
    const asks = session.question(false);
    asks.set('w', String(size.width));
    asks.set('h', String(size.height));
    const key = asks.toString();
    if (!board.picture) {
      page.states.show('loading');
    }
    const answer = await server.picture(asks, key === shownFor ? etag : '');
    if (mine !== turn || board.move) {
      return 'same';
    }
    if (answer.ok) {
      etag = answer.etag;
      await shown(answer.body, key);
    } else if (answer.kind === 'same') {
      calm();
      if (searched !== session.view.search) {
        await search();
        page.found(board.found || /** @type {Picture} */ (board.picture));
      }
    } else {
      failed(answer);
    }
    return answer.kind;
  }

  /** @param {Picture} picture @param {string} key what was asked */
  async function shown(picture, key) {
    const first = !board.picture;
    const another = key !== shownFor;
    const changed = another ? news.start(picture) : news.since(picture);
    shownFor = key;
    issues.forget();
    board.show(picture);
    performance.mark('common-ground:painted');
    if (searched || session.view.search) {
      await search();
    }
    calm();
    summary(picture, another && !first);
    if (changed.length) {
      board.news = changed;
      board.over();
      say(t('news', changed.length));
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        board.news = [];
        board.over();
      }, NEWS);
    }
    page.shown(picture, first);
  }

  /** All is well; the picture itself may be empty. */
  function calm() {
    const {picture} = board;
    const {view} = session;
    if (refused) {
      refused = false;
      page.filter.wrong('');
    }
    part('live').hidden = false;
    page.states.show(!picture || picture.shown ? '' : picture.total ? 'empty'
      : view.jql || view.quick.length ? 'filtered' : 'nothing');
  }

  /** Marks what the search finds; the rest fades. */
  async function search() {
    const wanted = session.view.search;
    const answer = wanted ? await server.picture(session.question(), '') : null;
    if (wanted !== session.view.search) {
      return;
    }
    if (answer && !answer.ok) {
      // asked again with the next picture
      return;
    }
    searched = wanted;
    board.find(answer?.ok ? answer.body : null);
    if (board.picture) {
      summary(board.picture, true);
    }
  }

  /** @param {Picture} picture @param {boolean} aloud whether the viewer asked for it */
  function summary(picture, aloud) {
    const found = board.matches ? ' ' + t('found', board.matches.size, session.view.search) : '';
    part('summary').textContent = t('summary', picture.shown, picture.total, picture.unplaced) + found;
    part('print').textContent = session.view.jql;
    part('export-note').hidden = !found;
    part('export-note').textContent = found && t('export.found', board.matches?.size || 0);
    if (aloud) {
      say(part('summary').textContent);
    }
    const limit = part('limit');
    limit.hidden = picture.read >= picture.total;
    limit.querySelector('p').textContent = t('limit', picture.read, picture.total);
    part('above').setAttribute('aria-label', t('picture', picture.shown, ...picture.quadrants.flatMap(q => [q.name, q.count])));
  }

  /** @param {import('../matrix/server.js').Answer} answer */
  function failed(answer) {
    const reason = answer.messages.join(' ');
    if (answer.kind === 'wrong') {
      refused = true;
      page.filter.wrong(reason);
    }
    part('live').hidden = true;
    page.states.show(answer.kind, reason);
  }

  return {load, own: news.own};
}
