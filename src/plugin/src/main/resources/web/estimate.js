// @ts-check
/* Changes an estimate where it is shown. Without this script the same link leads to a form. */
(() => {
  "use strict";
  const AXES = ["impact", "effort"];

  /** @param {Element} element @returns {HTMLElement | null} */
  const estimateOf = element => element.closest(".cg-estimate");

  /** @param {HTMLElement} estimate @param {string[]} messages plain text */
  const complain = (estimate, messages) => {
    estimate.querySelector(".cg-estimate-wrong").replaceChildren(...messages.map(message => {
      const line = document.createElement("p");
      line.textContent = message;
      return line;
    }));
  };

  /** @param {HTMLElement} estimate @param {boolean} open */
  const open = (estimate, open) => {
    const form = estimate.querySelector("form");
    form.hidden = !open;
    estimate.querySelector(".cg-estimate-shown").toggleAttribute("hidden", open);
    if (open) {
      form.elements.namedItem("impact").focus();
      form.elements.namedItem("impact").select();
    } else {
      /** @type {HTMLElement} */ (estimate.querySelector(".cg-estimate-open")).focus();
    }
  };

  /** @param {string} text @returns {number | null | undefined} null for no value, undefined for what is no number */
  const number = text => {
    const trimmed = text.trim().replace(",", ".");
    return trimmed === "" ? null : /^[-+]?(\d+\.?\d*|\.\d+)$/.test(trimmed) ? Number(trimmed) : undefined;
  };

  /** What the form would change, axis by axis; nothing when something is no number. */
  const wanted = form => {
    const move = {};
    for (const axis of AXES) {
      const input = form.elements.namedItem(axis);
      const to = number(input.value);
      const from = number(input.dataset.cgFrom);
      if (to === undefined) {
        input.focus();
        return undefined;
      }
      if (to !== from) {
        move[axis] = {from, to};
      }
    }
    return move;
  };

  /** Shows the values at once; the answer corrects them. @returns {() => void} what takes it back */
  const showAtOnce = (estimate, move) => {
    const before = AXES.map(axis => estimate.querySelector(`[data-cg-shown="${axis}"]`)).map(shown => [shown, shown.innerHTML]);
    Object.keys(move).forEach(axis => {
      const to = move[axis].to;
      estimate.querySelector(`[data-cg-shown="${axis}"]`).textContent = to === null ? estimate.dataset.cgNone : String(to);
    });
    return () => before.forEach(([shown, html]) => { shown.innerHTML = html; });
  };

  /** Puts the panel as the server draws it now in place of this one; nothing when the page is another. */
  const renew = async estimate => {
    const panel = estimate.closest(".cg-panel");
    const answer = panel && await fetch(location.pathname + location.search, {credentials: "same-origin"});
    const drawn = answer && answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".cg-panel");
    if (!drawn) {
      return estimate;
    }
    panel.replaceWith(document.adoptNode(drawn));
    return drawn.querySelector(".cg-estimate");
  };

  const status = (estimate, text) => { estimate.querySelector(".cg-estimate-status").textContent = text; };

  const refused = (estimate, form, answer) => {
    complain(estimate, answer.messages || [estimate.dataset.cgUnreachable]);
    if (answer.current) {
      // what is stored now is what the next attempt is compared with; the message has said it
      AXES.forEach(axis => {
        const now = answer.current[axis];
        form.elements.namedItem(axis).dataset.cgFrom = now === null ? "" : String(now);
      });
    }
  };

  const save = async (estimate, form) => {
    complain(estimate, []);
    const move = wanted(form);
    if (move === undefined) {
      complain(estimate, [estimate.dataset.cgNotANumber]);
      return;
    }
    open(estimate, false);
    if (Object.keys(move).length === 0) {
      return;
    }
    const takeBack = showAtOnce(estimate, move);
    status(estimate, estimate.dataset.cgSaving);
    let answer = {};
    try {
      const response = await fetch(estimate.dataset.cgSave, {method: "PUT", credentials: "same-origin",
        headers: {"Content-Type": "application/json", "Accept": "application/json"}, body: JSON.stringify(move)});
      answer = await response.json().catch(() => ({}));
      answer.ok = response.ok;
    } catch {
      answer.ok = false;
    }
    status(estimate, "");
    if (!answer.ok) {
      takeBack();
      open(estimate, true);
      refused(estimate, form, answer);
      return;
    }
    estimate.dispatchEvent(new CustomEvent("common-ground:moved", {bubbles: true, detail: answer}));
    const renewed = await renew(estimate).catch(() => estimate);
    status(renewed, renewed.dataset.cgSaved);
    const again = renewed.querySelector(".cg-estimate-open");
    if (again instanceof HTMLElement) {
      again.focus();
    }
  };

  document.addEventListener("click", event => {
    const target = /** @type {Element} */ (event.target);
    const estimate = estimateOf(target);
    if (!estimate) {
      return;
    }
    if (target.closest(".cg-estimate-open") && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      complain(estimate, []);
      status(estimate, "");
      open(estimate, true);
    } else if (target.closest(".cg-estimate-cancel")) {
      estimate.querySelector("form").reset();
      complain(estimate, []);
      open(estimate, false);
    }
  });
  document.addEventListener("keydown", event => {
    const form = /** @type {Element} */ (event.target).closest(".cg-estimate-form");
    if (form && event.key === "Escape") {
      event.stopPropagation();
      /** @type {HTMLElement} */ (form.querySelector(".cg-estimate-cancel")).click();
    }
  });
  document.addEventListener("submit", event => {
    const form = /** @type {Element} */ (event.target);
    if (form.matches(".cg-estimate-form")) {
      event.preventDefault();
      save(estimateOf(form), form);
    }
  });
})();
