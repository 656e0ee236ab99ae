// @ts-check
/* The dashboard item: Jira makes one object for each item and tells it where to draw; the server draws. */
define("common-ground/dashboard-item", ["jquery", "wrm/context-path"], (/** @type {any} */ $, /** @type {() => string} */ contextPath) => {
  "use strict";
  const NAMES = ["project", "jql", "colour", "size"];
  const RATIO = 0.7;
  // @ts-ignore Jira puts the texts in their places before it sends this
  const [FAILED, AGAIN] = [AJS.I18n.getText("common-ground.dashboard.failed"), AJS.I18n.getText("common-ground.dashboard.again")];

  /** Jira hands out preferences with HTML's special characters escaped. @param {string} text */
  const decoded = text => new DOMParser().parseFromString(text, "text/html").documentElement.textContent;

  class DashboardItem {
    /** @param {any} API what Jira offers to the item */
    constructor(API) {
      this.API = API;
      this.asked = 0;
    }

    /** @param {any} preferences @returns {Record<string, string>} */
    static read(preferences) {
      return Object.fromEntries(NAMES.map(name => [name, decoded(String((preferences && preferences[name]) || ""))]));
    }

    /** Draws the view. @param {any} context the element to draw into @param {any} preferences */
    async render(context, preferences) {
      const element = $(context)[0];
      const wanted = DashboardItem.read(preferences);
      const width = Math.max(320, Math.min(1200, element.clientWidth - 24 || 600));
      await this.fill(element, "view", {...wanted, w: Math.round(width), h: Math.round(Math.max(260, width * RATIO))});
    }

    /** Shows the settings. @param {any} context @param {any} preferences */
    async renderEdit(context, preferences) {
      if (!this.API.isEditable()) {
        this.API.closeEdit();
        return;
      }
      const element = $(context)[0];
      const shown = await this.fill(element, "form", DashboardItem.read(preferences));
      const form = element.querySelector("form");
      if (!shown || !form) {
        return;
      }
      form.addEventListener("submit", async event => {
        event.preventDefault();
        const typed = Object.fromEntries(NAMES.map(name => [name, form.elements.namedItem(name).value.trim()]));
        const wrong = form.querySelector(".cg-dashboard-wrong");
        const answer = typed.project + typed.jql === "" ? {html: wrong.dataset.cgNeeded, status: 404} : await this.ask("view", typed);
        // 409: somebody may choose the project's fields later
        if (answer && [200, 409].includes(answer.status)) {
          this.API.savePreferences({...preferences, ...typed});
        } else if (answer) {
          wrong.textContent = decoded(answer.html).trim() || FAILED;
          form.elements.namedItem(answer.status === 400 ? "jql" : "project").focus();
          this.API.resize();
        }
      });
      form.querySelector(".cancel").addEventListener("click", () => this.API.closeEdit());
    }

    /**
     * Asks for a piece, none when it fails. Null when this was not the last: settings may be opened while the view is on its way.
     * @param {string} path @param {Record<string, string | number>} parameters
     */
    async ask(path, parameters) {
      const asked = ++this.asked;
      const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== "").map(([k, v]) => [k, String(v)]));
      const piece = {html: "", status: 0};
      this.API.showLoadingBar();
      try {
        const answer = await fetch(`${contextPath()}/rest/common-ground/1.0/dashboard/${path}?${query}`,
          {credentials: "same-origin", headers: {Accept: "text/html"}});
        piece.status = answer.status;
        piece.html = (answer.headers.get("content-type") || "").startsWith("text/html") ? await answer.text() : "";
      } catch {
        // there is no piece
      }
      this.API.hideLoadingBar();
      return asked === this.asked ? piece : null;
    }

    /**
     * Shows what was asked for last.
     * @param {HTMLElement} element @param {string} path @param {Record<string, string | number>} parameters
     */
    async fill(element, path, parameters) {
      const piece = await this.ask(path, parameters);
      if (piece && piece.html) {
        // pieces of HTML of the app's own REST: every text in them is escaped there
        element.innerHTML = piece.html;
      } else if (piece) {
        const again = document.createElement("a");
        again.href = location.href;
        again.textContent = AGAIN;
        const message = document.createElement("p");
        message.className = "aui-message aui-message-error";
        message.setAttribute("role", "alert");
        message.append(FAILED, " ", again);
        element.replaceChildren(message);
      }
      this.API.resize();
      return piece;
    }
  }

  return DashboardItem;
});
