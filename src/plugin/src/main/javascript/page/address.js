/** The view in the page's address, so that it can be bookmarked. No DOM. */
/** @typedef {import('../matrix/types.js').View} View */

const PREFIX = 'cg-';
/** What the page knows besides the view, by the name of its parameter. */
const OTHERS = ['issue', 'view', 'part', 'sort', 'order', 'start'];

/** Reads the view out of an address's query. @param {string} query @return {View} */
export function viewOf(query) {
  const parameters = new URLSearchParams(query);
  const one = (/** @type {string} */ name, /** @type {string} */ otherwise) => parameters.get(PREFIX + name) || otherwise;
  return {
    jql: one('jql', ''), search: one('search', ''), quick: parameters.getAll(PREFIX + 'quick').filter(Boolean),
    colour: one('colour', 'quadrant'), size: one('size', 'none'),
  };
}

/** Reads what the page remembers besides the view. @param {string} query @return {Record<string, string>} */
export function restOf(query) {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(OTHERS.map(name => [name, parameters.get(PREFIX + name) || '']));
}

/**
 * An address's query with another view; what belongs to others stays.
 * @param {string} query @param {View} view @param {Record<string, string>} rest
 */
export function withView(query, view, rest) {
  const parameters = new URLSearchParams(query);
  [...parameters.keys()].filter(name => name.startsWith(PREFIX)).forEach(name => parameters.delete(name));
  pairs(view).concat(Object.entries(rest).filter(([, value]) => value))
    .forEach(([name, value]) => parameters.append(PREFIX + name, value));
  return '?' + parameters;
}

/** The view as query parameters of the server's interface. @param {string} project @param {View} view */
export function asked(project, view) {
  return new URLSearchParams([['project', project], ...pairs(view)]);
}

/** @param {View} view @return {[string, string][]} */
function pairs(view) {
  /** @type {[string, string][]} */
  const all = [['jql', view.jql], ['search', view.search],
    .../** @type {[string, string][]} */ (view.quick.map(id => ['quick', id])),
    ['colour', view.colour === 'quadrant' ? '' : view.colour], ['size', view.size === 'none' ? '' : view.size]];
  return all.filter(([, value]) => value);
}
