/** Begins when the page is there; the host may load this before or after it. */
import {start} from './app.js';

const begin = () => document.querySelectorAll('[data-cg-matrix]').forEach(root => start(/** @type {HTMLElement} */ (root)));
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', begin);
} else {
  begin();
}
