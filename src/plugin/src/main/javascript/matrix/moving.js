/** Changing an estimate, whoever asks for it: the point moves at once and goes back when the server refuses. */
import {place, written} from './axis.js';
import {markOf, quadrantAt} from './marks.js';
/** @typedef {import('./types.js').Values} Values */
/** @typedef {import('./types.js').Row} Row */
/** @typedef {'impact'|'effort'} AxisName */

export const AXES = /** @type {AxisName[]} */ (['impact', 'effort']);

/**
 * What to ask the server for: only the axes that change, each with the value that the viewer saw.
 * @param {Values} seen @param {Values} wanted
 * @return {Partial<Record<AxisName, {from: number|null, to: number|null}>>}
 */
export function changeOf(seen, wanted) {
  return Object.fromEntries(AXES.filter(axis => seen[axis] !== wanted[axis])
    .map(axis => [axis, {from: seen[axis], to: wanted[axis]}]));
}

/**
 * @param {import('./context.js').Context} context
 * @param {{changed: (id: number) => void, kept: (row: Row) => void}} then what to do after a change, and when somebody else's was kept
 */
export function movingOf({board, issues, server, notice, say, t}, then) {
  /** The last change: what it made of each axis, and what that was before. @type {{row: Row, now: Partial<Values>, back: Partial<Values>}|null} */
  let last = null;

  /** @param {Values} values */
  const words = values => AXES.map(axis => t('value', axisOf(axis).name, written(axisOf(axis), values[axis]) || t('none'))).join(' · ');
  const axisOf = (/** @type {AxisName} */ axis) => /** @type {import('./types.js').Picture} */ (board.picture).axes[axis];

  /** Lifts a point off the picture. @param {number} id @param {Values} to @param {{x: number, y: number, free: boolean}} at */
  function lift(id, to, at) {
    const mark = board.marks[markOf(board.marks, id)] || null;
    board.move = {id, from: mark, to, ...at, group: mark && mark.ids.length === 1 ? mark.group : -1};
    board.hovered = -1;
    board.paint();
  }

  function putBack() {
    board.move = null;
    board.paint();
  }

  /**
   * Sets an issue's values.
   * @param {Row} row as the viewer saw it @param {Values} to @param {typeof last} [undone] the change that this takes back
   * @return {Promise<boolean>} whether they are set now
   */
  async function set(row, to, undone = /** @type {typeof last} */ (null)) {
    const change = changeOf(row, to);
    board.move = null;
    if (!Object.keys(change).length) {
      board.paint();
      say(t('move.same', row.key));
      return true;
    }
    pretend(row, to);
    const answer = await server.move(row.id, change);
    if (answer.ok) {
      const now = answer.body.row;
      issues.keep([now]);
      last = {row: now, now: pick(now, change), back: pick(answer.body.before || row, change)};
      notice.show('good', t(undone ? 'move.undone' : 'move.done', row.key, words(now)), undone ? [] : [[t('undo'), undo]]);
    } else if (answer.kind === 'conflict' && answer.body?.current) {
      conflict(row, to, answer.body.current);
    } else {
      // it can be tried again
      last = undone || last;
      notice.show('bad', t(undone ? 'undo.refused' : 'move.refused', row.key, answer.messages.join(' ') || t('problem.' + answer.kind)), []);
    }
    if (!answer.ok && board.picture) {
      board.show(board.picture);
    }
    then.changed(row.id);
    return answer.ok;
  }

  /** @param {Row} row @param {Values} to */
  function pretend(row, to) {
    const picture = board.picture;
    if (picture && to.impact !== null && to.effort !== null) {
      const x = place(picture.axes.effort, to.effort);
      const y = place(picture.axes.impact, to.impact);
      board.pretend(row, to, x, y, picture.colour ? picture.colour.legend.length - 1 : quadrantAt(picture, x, y));
    } else {
      board.paint();
    }
  }

  /** Somebody else was faster: both values are shown, nothing is overwritten. @param {Row} row @param {Values} mine @param {Values} theirs */
  function conflict(row, mine, theirs) {
    const seen = {...row, ...theirs};
    issues.keep([seen]);
    notice.show('bad', t('conflict', row.key, words(theirs), words(mine)), [
      [t('conflict.theirs'), () => then.kept(seen)],
      [t('conflict.mine'), () => set(seen, {...theirs, ...onlyChanged(row, mine)})]]);
  }

  /** @param {Values} row @param {Values} mine */
  const onlyChanged = (row, mine) => Object.fromEntries(AXES.filter(axis => row[axis] !== mine[axis]).map(axis => [axis, mine[axis]]));

  /** The values of the axes that change. @param {Values} values @param {object} change @return {Partial<Values>} */
  const pick = (values, change) => Object.fromEntries(AXES.filter(axis => axis in change).map(axis => [axis, values[axis]]));

  /** Takes the last change back; what somebody else made of it meanwhile is not overwritten. */
  async function undo() {
    if (!last) {
      return;
    }
    const undone = last;
    last = null;
    // a filter may not show it any more
    const row = await issues.get(undone.row.id) || undone.row;
    await set({...row, ...undone.now}, {impact: row.impact, effort: row.effort, ...undone.back}, undone);
  }

  return {lift, putBack, set, undo, words};
}
