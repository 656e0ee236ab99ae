/** Issues as text: fetched when they are shown, many in one question, and remembered until the picture changes. */
/** @typedef {import('./types.js').Row} Row */

const MOST = 200;

/**
 * @param {(ids: number[]) => Promise<import('./server.js').Answer>} ask
 */
export function issuesOf(ask) {
  /** @type {Map<number, Promise<Row|null|undefined>>} */
  let known = new Map();
  /** @type {Map<number, (row: Row|null|undefined) => void>} */
  let wanted = new Map();
  /** @type {Map<number, Row>} */
  const seen = new Map();

  async function fetchWanted() {
    const batch = wanted;
    const from = known;
    wanted = new Map();
    const ids = [...batch.keys()];
    for (let i = 0; i < ids.length; i += MOST) {
      const some = ids.slice(i, i + MOST);
      const answer = await ask(some);
      const rows = new Map((answer.ok ? answer.body.rows : []).map((/** @type {Row} */ row) => [row.id, row]));
      some.forEach(id => {
        const row = /** @type {Row|undefined} */ (rows.get(id));
        if (row) {
          seen.set(id, row);
        } else {
          from.delete(id);
        }
        // one that could not be read may still be there
        batch.get(id)?.(row || (answer.ok ? null : undefined));
      });
    }
  }

  return {
    /** The issue; null when it is not there any more, nothing when it could not be read. @param {number} id @return {Promise<Row|null|undefined>} */
    get(id) {
      let row = known.get(id);
      if (!row) {
        row = new Promise(resolve => wanted.set(id, resolve));
        known.set(id, row);
        if (wanted.size === 1) {
          queueMicrotask(fetchWanted);
        }
      }
      return row;
    },
    /** What was last known of an issue, without asking. @param {number} id */
    last: id => seen.get(id) || null,
    /** Remembers issues that came with a list or an answer. @param {Row[]} rows */
    keep: rows => rows.forEach(row => {
      seen.set(row.id, row);
      known.set(row.id, Promise.resolve(row));
    }),
    /** Forgets everything: the picture has changed. */
    forget: () => {
      known = new Map();
    },
  };
}
