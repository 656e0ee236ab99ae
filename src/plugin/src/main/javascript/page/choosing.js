/** Which mark is hovered, which one is current, and what stands beside the picture for it. */
import {markOf} from '../matrix/marks.js';

/**
 * @param {import('../matrix/context.js').Context} context
 * @param {ReturnType<import('./session.js').sessionOf>} session
 * @param {ReturnType<import('./card.js').cardsOf>} cards
 * @param {{cluster: (ids: number[]) => void}} page
 */
export function choosing({board, issues, part, say, t}, session, cards, page) {
  const canvas = /** @type {HTMLElement} */ (part('above'));
  const cluster = /** @type {HTMLElement} */ (part('cluster'));

  /** Shows a mark as hovered. @param {number} m @param {boolean} quiet without the card beside it */
  function hover(m, quiet) {
    if (m !== board.hovered && !board.move) {
      board.hovered = m;
      canvas.style.cursor = m < 0 ? '' : 'pointer';
      board.over();
      if (!quiet) {
        cards.hovering(m);
      }
    }
  }

  /** Makes a mark the current one; -1 for none. @param {number} m @param {boolean} [pointed] with a pointer, which opens a badge */
  function select(m, pointed) {
    cards.hideHover();
    board.current = m;
    board.over();
    const mark = board.marks[m];
    if (!mark) {
      choose(0);
    } else if (mark.ids.length === 1) {
      choose(mark.ids[0]);
    } else {
      tell(t('badge', mark.ids.length) + '. ' + t('badge.open'));
      // by keyboard one walks on over badges
      if (pointed) {
        open(m);
      }
    }
  }

  /** Makes an issue the current one, wherever it stands. @param {number} id */
  function pick(id) {
    board.current = markOf(board.marks, id);
    board.over();
    choose(id);
  }

  /** Shows an issue's card; 0 closes it. @param {number} id */
  async function choose(id) {
    const inList = cluster.contains(document.activeElement);
    cluster.hidden = true;
    session.rest.issue = id ? String(id) : '';
    session.remember(false);
    const row = id ? await issues.get(id) : null;
    if (session.rest.issue === (id ? String(id) : '')) {
      cards.show(row || null);
      if (row) {
        tell(cards.words(row));
      }
      if (inList) {
        (row ? part('card-key') : canvas).focus();
      }
    }
  }

  /** Opens what a mark stands for: a badge's list, an issue's card. @param {number} m */
  function open(m) {
    const mark = board.marks[m];
    if (mark.ids.length > 1) {
      cards.show(null);
      page.cluster(found(mark.ids));
    } else {
      part('card-key').focus();
    }
  }

  /** Those of some issues that the search found; all when nothing is searched for. @param {number[]} ids */
  const found = ids => board.matches ? ids.filter(id => board.matches?.has(id)) : ids;

  /** Lists the issues of the badge again whose list is open, after the picture has changed. @param {number[]} listed */
  function openAgain(listed) {
    if (!cluster.hidden) {
      const mark = board.marks.find(({ids}) => ids.length > 1 && listed.some(id => ids.includes(id)));
      const ids = mark ? found(mark.ids) : [];
      if (ids.length) {
        page.cluster(ids);
      } else {
        closeCluster();
      }
    }
  }

  function closeCluster() {
    cluster.hidden = true;
    canvas.focus();
  }

  /** Describes the current mark to those who do not see it. @param {string} words */
  function tell(words) {
    part('described').textContent = words;
    if (document.activeElement === canvas) {
      say(words);
    }
  }

  /** Shows the chosen issue again, after the picture has changed. */
  async function again() {
    const id = Number(session.rest.issue);
    if (id) {
      board.current = markOf(board.marks, id);
      board.over();
      const row = await issues.get(id);
      if (session.rest.issue === String(id)) {
        cards.show(row || null);
      }
    }
  }

  function closeCard() {
    select(-1);
    canvas.focus();
  }

  part('card-close').addEventListener('click', closeCard);
  /** @type {HTMLElement} */ (cluster.querySelector('.cg-close')).addEventListener('click', closeCluster);
  part('card').addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && closeCard());
  cluster.addEventListener('keydown', event => event.key === 'Escape' && closeCluster());
  return {hover, select, pick, open, again, openAgain};
}
