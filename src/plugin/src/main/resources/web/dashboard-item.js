// @ts-check
/* The dashboard item: Jira makes one object for each item and tells it where to draw; the server draws. */
define("common-ground/dashboard-item", ["jquery", "wrm/context-path"], (/** @type {any} */ $, /** @type {() => string} */ contextPath) => {
  "use strict";
  const NAMES = ["project", "jql", "colour", "size"];
  const RATIO = 0.7;

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

    /** @param {string} path @param {Record<string, string | number>} parameters */
    static async piece(path, parameters) {
      const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== "").map(([k, v]) => [k, String(v)]));
      const answer = await fetch(`${contextPath()}/rest/common-ground/1.0/dashboard/${path}?${query}`,
        {credentials: "same-origin", headers: {Accept: "text/html"}});
      const html = (answer.headers.get("content-type") || "").startsWith("text/html") ? await answer.text() : "";
      if (html === "") {
        throw new Error(`${answer.status} ${answer.statusText}`);
      }
      return html;
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
      form.addEventListener("submit", event => {
        event.preventDefault();
        const typed = Object.fromEntries(NAMES.map(name => [name, form.elements.namedItem(name).value.trim()]));
        if (typed.project === "" && typed.jql === "") {
          const wrong = form.querySelector(".cg-dashboard-wrong");
          wrong.textContent = wrong.dataset.cgNeeded;
          form.elements.namedItem("project").focus();
          return;
        }
        this.API.savePreferences({...preferences, ...typed});
      });
      form.querySelector(".cancel").addEventListener("click", () => this.API.closeEdit());
    }

    /**
     * Shows what was asked for last: the settings may be opened while the view is still on its way. False when this was not the last.
     * @param {HTMLElement} element @param {string} path @param {Record<string, string | number>} parameters
     */
    async fill(element, path, parameters) {
      const asked = ++this.asked;
      this.API.showLoadingBar();
      try {
        const html = await DashboardItem.piece(path, parameters);
        if (asked !== this.asked) {
          return false;
        }
        // pieces of HTML of the app's own REST: every text in them is escaped there
        element.innerHTML = html;
      } catch {
        if (asked !== this.asked) {
          return false;
        }
        // @ts-ignore Jira puts the texts in their places before it sends this
        const [failed, retry] = [AJS.I18n.getText("common-ground.dashboard.failed"), AJS.I18n.getText("common-ground.dashboard.again")];
        const again = document.createElement("a");
        again.href = location.href;
        again.textContent = retry;
        const message = document.createElement("p");
        message.className = "aui-message aui-message-error";
        message.setAttribute("role", "alert");
        message.append(failed, " ", again);
        element.replaceChildren(message);
      } finally {
        this.API.hideLoadingBar();
        this.API.resize();
      }
      return true;
    }
  }

  return DashboardItem;
});
