/** What stands on the picture's place when there is none, or above it when something is amiss; each with what to do next. */

/**
 * @param {import('../matrix/context.js').Context} context
 * @param {{retry: () => void, clear: () => void, login: () => void}} act
 */
export function statesOf({part, t, say}, act) {
  const box = /** @type {HTMLElement} */ (part('state'));
  const stage = /** @type {HTMLElement} */ (part('stage'));
  const button = /** @type {HTMLButtonElement} */ (part('state-act'));
  let shown = '';
  /** @type {Record<string, [string, () => void]>} */
  const actions = {filtered: ['act.clear', act.clear], wrong: ['act.clear', act.clear], expired: ['act.login', act.login]};
  for (const name of ['denied', 'gone', 'conflict', 'failed', 'offline']) {
    actions[name] = ['act.retry', act.retry];
  }

  return {
    /**
     * Shows a state: loading, empty, filtered, wrong, expired, denied, gone, conflict, failed, offline; an empty name shows
     * the picture alone.
     * @param {string} name @param {string} [reason] in the server's words
     */
    show(name, reason) {
      const text = reason || (name ? t('state.' + name + '.text') : '');
      if (name + text === shown) {
        return;
      }
      shown = name + text;
      if (box.contains(document.activeElement)) {
        part('above').focus({preventScroll: true});
      }
      stage.dataset.state = name;
      box.hidden = !name;
      if (name) {
        part('state-title').textContent = t('state.' + name);
        part('state-text').textContent = text;
        const action = actions[name];
        button.hidden = !action;
        if (action) {
          button.textContent = t(action[0]);
          button.onclick = action[1];
        }
        say(t('state.' + name) + '. ' + text);
      }
    },
    shown: () => stage.dataset.state || '',
  };
}
