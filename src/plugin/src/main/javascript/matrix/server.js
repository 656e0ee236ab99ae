/** Speaks to the REST interface. Whatever goes wrong is an answer with a kind, never an exception. */
/** @typedef {{ok: boolean, status: number, kind: string, messages: string[], body: any, etag: string}} Answer */

const KINDS = /** @type {Record<number, string>} */ ({0: 'offline', 304: 'same', 400: 'wrong', 401: 'expired', 403: 'denied',
  404: 'gone', 409: 'conflict', 414: 'wrong'});

/** @param {string} root the address of the matrix resource */
export function serverOf(root) {
  /** @param {string} path @param {RequestInit & {headers?: Record<string, string>}} [options] @return {Promise<Answer>} */
  async function ask(path, options = {}) {
    try {
      const response = await fetch(root + path, {credentials: 'same-origin', cache: 'no-store', ...options,
        headers: {Accept: 'application/json', ...options.headers}});
      const body = response.status === 304 ? null : await response.json().catch(() => null);
      const kind = response.ok && body ? 'ok' : KINDS[response.status] || 'failed';
      return {ok: kind === 'ok', status: response.status, kind, messages: body?.messages || [], body,
        etag: response.headers.get('ETag') || ''};
    } catch (e) {
      return {ok: false, status: 0, kind: 'offline', messages: [], body: null, etag: ''};
    }
  }

  return {
    /** The picture, or "same" when it is the one with this tag. @param {URLSearchParams} view @param {string} etag */
    picture: (view, etag) => ask('/picture?' + view, {headers: etag ? {'If-None-Match': etag} : {}}),
    /** A page of a list. @param {URLSearchParams} view */
    rows: view => ask('/rows?' + view),
    /** Issues as text. @param {URLSearchParams} view */
    issues: view => ask('/issues?' + view),
    /** Changes an issue's values. @param {number} id @param {object} change */
    move: (id, change) => ask('/issues/' + id, {method: 'PUT', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(change)}),
  };
}
