/** Texts in the viewer's language, and saying them to those who do not see the picture. */
import {number} from './numbers.js';

/** Texts by key, from lines "key=text". @param {string} lines @return {(key: string, ...values: (string|number)[]) => string} */
export function textsOf(lines) {
  const texts = new Map(lines.split('\n').filter(Boolean)
    .map(line => /** @type {[string, string]} */ ([line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])));
  return (key, ...values) => (texts.get(key) ?? key).replace(/\{(\d)\}/g, (_, n) => {
    const value = values[Number(n)];
    return typeof value === 'number' ? number(value) : value;
  });
}

/** Says one text after the other through a live region; the same text again is said again. @param {HTMLElement} region */
export function voice(region) {
  return (/** @type {string} */ text) => {
    region.textContent = region.textContent === text ? text + '\u00a0' : text;
  };
}
