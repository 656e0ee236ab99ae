/** When to ask the server for news. */

const SOON = 1200;
const ACTIVE = 120_000;
const IDLE = 600_000;

/**
 * How long to wait before the next question, in milliseconds; null for until the page is looked at again.
 * @param {{quiet: number, hidden: boolean, failures: number}} now quiet: milliseconds since the last sign of life
 */
export function pause({quiet, hidden, failures}) {
  if (hidden) {
    return null;
  }
  if (failures > 0) {
    return Math.min(30_000, SOON * 2 ** failures);
  }
  return quiet < ACTIVE ? SOON : quiet < IDLE ? 5_000 : 20_000;
}

/**
 * Asks again and again. A sign of life (pointer, key, the tab shown again) makes it ask soon.
 * @param {() => Promise<string>} ask answers with the kind of what came: "same", "ok", "expired", "offline", ...
 * @param {(kind: string) => boolean} goesOn whether to go on after such an answer
 */
export function watch(ask, goesOn) {
  let sign = Date.now();
  let failures = 0;
  let timer = 0;
  let asking = false;
  let stopped = false;

  function next() {
    clearTimeout(timer);
    const wait = pause({quiet: Date.now() - sign, hidden: document.hidden, failures});
    if (!stopped && wait !== null) {
      timer = window.setTimeout(turn, wait);
    }
  }

  async function turn() {
    if (asking || stopped) {
      return;
    }
    asking = true;
    const kind = await ask();
    asking = false;
    failures = kind === 'ok' || kind === 'same' ? 0 : failures + 1;
    sign = kind === 'ok' ? Date.now() : sign;
    stopped = !goesOn(kind);
    next();
  }

  function alive() {
    const wasQuiet = Date.now() - sign > ACTIVE;
    sign = Date.now();
    if (wasQuiet || document.hidden) {
      next();
    }
  }

  ['pointermove', 'keydown', 'focus'].forEach(name => window.addEventListener(name, alive, {passive: true}));
  document.addEventListener('visibilitychange', () => document.hidden ? clearTimeout(timer) : turn());
  window.addEventListener('online', turn);
  next();
}
