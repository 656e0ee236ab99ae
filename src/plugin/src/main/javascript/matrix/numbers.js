/**
 * Numbers in the viewer's language. By the page's texts, not by the browser's: to ask Intl for the first number takes a page
 * longer than to draw ten thousand issues. No DOM.
 */
let marks = ',.';

/** @param {string} both what stands between thousands, then what stands before decimals */
export function numbersWith(both) {
  marks = both;
}

/** @param {number} n */
export function number(n) {
  const [whole, part] = String(n).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, marks[0]) + (part ? marks[1] + part : '');
}
