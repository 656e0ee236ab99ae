/** What the viewer has chosen to see, kept in step with the page's address. */
import {asked, restOf, viewOf, withView} from './address.js';
/** @typedef {import('../matrix/types.js').View} View */

/** @param {string} project @param {() => void} remembered called when the address was brought in step */
export function sessionOf(project, remembered) {
  const session = {
    view: viewOf(location.search),
    rest: restOf(location.search),

    /** The view, as the server is asked for it. @param {boolean} [searching] whether the search counts */
    question: (searching = true) => asked(project, searching ? session.view : {...session.view, search: ''}),

    /** Keeps the address in step. @param {boolean} step whether the back button returns to before */
    remember(step) {
      const query = withView(location.search, session.view, session.rest);
      if (query !== location.search) {
        history[step ? 'pushState' : 'replaceState'](null, '', location.pathname + query + location.hash);
      }
      remembered();
    },

    /** Takes the view from the address: the viewer went back or forth. */
    recall() {
      session.view = viewOf(location.search);
      Object.assign(session.rest, restOf(location.search));
    },
  };
  return session;
}
