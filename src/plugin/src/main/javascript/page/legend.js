/** What colours and sizes mean: each entry has its shape, its name and its count. One entry can be looked at alone. */
import {element} from './lists.js';
import {number} from '../matrix/numbers.js';
import {coloursOf, stamp} from '../matrix/symbols.js';

/**
 * @param {HTMLElement} list @param {(group: number|null) => void} chosen
 * @param {(key: string, ...values: (string|number)[]) => string} t
 */
export function legendOf(list, chosen, t) {
  let by = '';
  /** @type {number|null} */
  let only = null;

  list.addEventListener('click', event => {
    const button = /** @type {HTMLElement} */ (event.target).closest('button');
    if (button) {
      const group = Number(button.dataset.group);
      only = only === group ? null : group;
      press();
      chosen(only);
    }
  });

  function press() {
    list.querySelectorAll('button').forEach(button => button.setAttribute('aria-pressed', String(Number(button.dataset.group) === only)));
  }

  return {
    /** @param {import('../matrix/types.js').Picture} picture */
    show(picture) {
      const now = picture.colour ? picture.colour.by : '';
      if (now !== by) {
        by = now;
        only = null;
        chosen(null);
      }
      const colours = coloursOf(picture);
      const entries = (picture.colour?.legend || []).map((entry, group) => {
        const symbol = element('img', {alt: '', width: '16', height: '16', src: stamp(entry.look, 14, colours[group]).toDataURL()});
        return element('li', {}, element('button', {type: 'button', 'data-group': String(group)}, symbol,
          entry.name + ' ' + number(entry.count)));
      });
      const size = picture.size;
      const sizes = size ? [element('li', {class: 'cg-sizes'}, t('size.' + size.by, size.min, size.max))] : [];
      const beyond = picture.offScale ? [element('li', {class: 'cg-beyond'}, t('beyond', picture.offScale))] : [];
      list.replaceChildren(...entries, ...sizes, ...beyond);
      list.hidden = !list.children.length;
      press();
    },
  };
}
