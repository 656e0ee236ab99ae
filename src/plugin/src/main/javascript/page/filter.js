/** The form that says what is shown. Without script it is sent; with script it works at once. */
/** @typedef {import('../matrix/types.js').View} View */

const TYPING = 350;
/** Servers take about 8,000 characters for an address and all that goes with it. */
const LONGEST = 5000;

/**
 * @param {HTMLFormElement} form
 * @param {(view: View) => void} changed
 * @param {(length: number, most: number) => string} tooLong what to say of a query that no address can hold
 */
export function filterOf(form, changed, tooLong) {
  let timer = 0;
  let sent = '';
  const input = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem('cg-' + name));
  const quick = () => /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('input[name="cg-quick"]')]);

  /** @return {View} */
  function read() {
    return {jql: input('jql').value.trim(), search: input('search').value.trim(), colour: input('colour').value,
      size: input('size').value, quick: quick().filter(box => box.checked).map(box => box.value)};
  }

  /** Sends what is chosen, with the query that was sent last: one is sent when it is finished, by Enter or by the button. */
  function send() {
    clearTimeout(timer);
    changed({...read(), jql: sent});
  }

  function sendQuery() {
    const {jql} = read();
    const length = encodeURIComponent(jql).length;
    if (length > LONGEST) {
      wrong(tooLong(length, LONGEST));
    } else {
      wrong('');
      sent = jql;
      send();
    }
  }

  /** Says what is wrong with the query. @param {string} message empty when nothing is */
  function wrong(message) {
    const box = /** @type {HTMLElement} */ (form.querySelector('[data-cg="wrong"]'));
    box.textContent = message;
    box.hidden = !message;
    input('jql').setAttribute('aria-invalid', String(!!message));
    if (message) {
      /** @type {HTMLDetailsElement} */ (input('jql').closest('details')).open = true;
    }
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    sendQuery();
  });
  form.addEventListener('change', event => {
    if (event.target !== input('jql')) {
      send();
    }
  });
  input('search').addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(send, TYPING);
  });

  return {
    /** Shows a view in the form. @param {View} view */
    fill(view) {
      sent = view.jql;
      ['jql', 'search', 'colour', 'size'].forEach(name => {
        input(name).value = /** @type {Record<string, any>} */ (view)[name];
        // an address may name a choice that there is not
        if (input(name).value !== /** @type {Record<string, any>} */ (view)[name]) {
          /** @type {any} */ (input(name)).selectedIndex = 0;
        }
      });
      quick().forEach(box => {
        box.checked = view.quick.includes(box.value);
      });
    },
    read,
    wrong,
  };
}
