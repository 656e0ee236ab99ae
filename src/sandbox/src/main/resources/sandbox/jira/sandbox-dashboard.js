// Plays Jira's dashboard: a registry of named AMD modules, and an object of each item's module with the API that is documented.
(() => {
  "use strict";
  const definitions = {jquery: () => window.jQuery, "wrm/context-path": () => () => document.querySelector("meta[name=ajs-context-path]").content};
  const made = {};
  const get = name => {
    if (!(name in made)) {
      if (!definitions[name]) {
        throw new Error("There is no AMD module " + name);
      }
      made[name] = definitions[name]();
    }
    return made[name];
  };
  window.define = (name, dependencies, factory) => { definitions[name] = () => factory(...dependencies.map(get)); };
  window.require = (names, callback) => callback(...names.map(get));

  const start = frame => {
    const content = window.jQuery(frame.querySelector(".dashboard-item-content"));
    let preferences = JSON.parse(frame.dataset.preferences);
    const loading = frame.querySelector(".sandbox-loading");
    const show = () => {
      content.empty();
      const edit = frame.dataset.editable === "true" && Object.keys(preferences).length === 0;
      item[edit ? "renderEdit" : "render"](content, {...preferences});
    };
    const API = {
      isEditable: () => frame.dataset.editable === "true",
      showLoadingBar: () => { loading.hidden = false; },
      hideLoadingBar: () => { loading.hidden = true; },
      resize: () => {},
      closeEdit: () => show(),
      getContext: () => content,
      getGadgetId: () => frame.dataset.item,
      setTitle: title => { frame.querySelector(".dashboard-item-title").textContent = title; },
      savePreferences: async wanted => {
        if (!API.isEditable()) {
          return;
        }
        const form = new URLSearchParams({item: frame.dataset.item, atl_token: document.getElementById("atlassian-token").content});
        Object.entries(wanted).forEach(([name, value]) => form.append("preference." + name, value));
        const answer = await fetch(get("wrm/context-path")() + "/secure/SaveDashboardItem.jspa", {method: "POST", body: form});
        if (answer.ok) {
          const escape = text => { const e = document.createElement("i"); e.textContent = text; return e.innerHTML.replaceAll('"', "&quot;"); };
          preferences = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, escape(String(value))]));
          show();
        }
      },
    };
    const item = new (get(frame.dataset.amd))(API);
    const configure = frame.querySelector(".sandbox-configure");
    if (configure) {
      configure.addEventListener("click", () => { content.empty(); item.renderEdit(content, {...preferences}); });
    }
    show();
  };
  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(".dashboard-item-frame").forEach(start));
})();
