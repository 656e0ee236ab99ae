/** One short message over the picture, with what can be done about it. */

const SHOWN = 12_000;

/** @param {HTMLElement} box an element that holds a text and buttons @param {HTMLElement} home takes the focus of a button that goes */
export function noticeOf(box, home) {
  const text = /** @type {HTMLElement} */ (box.querySelector('p'));
  const buttons = /** @type {HTMLButtonElement[]} */ ([...box.querySelectorAll('button')]);
  let timer = 0;

  function hide() {
    if (box.contains(document.activeElement)) {
      home.focus({preventScroll: true});
    }
    box.hidden = true;
    text.textContent = '';
  }

  return {
    hide,
    /**
     * Shows a message; good news goes away by itself, anything else stays until it is answered.
     * @param {'good'|'bad'} kind @param {string} message @param {[string, () => void][]} actions at most two
     */
    show(kind, message, actions) {
      clearTimeout(timer);
      box.hidden = false;
      box.className = 'cg-notice cg-notice-' + kind;
      text.textContent = message;
      buttons.forEach((button, i) => {
        const action = i < actions.length ? actions[i] : null;
        // the last button is the one that closes
        button.hidden = !action && i < buttons.length - 1;
        if (action) {
          button.textContent = action[0];
        }
        button.onclick = () => {
          hide();
          action?.[1]();
        };
      });
      if (kind === 'good') {
        timer = window.setTimeout(hide, SHOWN);
      }
    },
  };
}
