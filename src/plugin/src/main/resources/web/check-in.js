/* Plans a check-in in a dialog. Without script the link leads to the same form on a page of its own. */
(function () {
  "use strict";

  /** Shows an answer of the server in the dialog; texts and forms come from there. */
  function show(dialog, html) {
    var part = new DOMParser().parseFromString(html, "text/html").getElementById("cg-check-in");
    if (!part) {
      return false;
    }
    dialog.replaceChildren(document.importNode(part, true));
    var zone = dialog.querySelector("#cg-zone");
    if (zone && !dialog.dataset.typed) {
      zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || zone.value;
    }
    first(dialog).focus();
    return true;
  }

  /** Where the keyboard begins: at what went wrong, otherwise at the first field, otherwise at the first link. */
  function first(dialog) {
    var heading = dialog.querySelector("h2") || dialog;
    return dialog.querySelector("[role=alert]") ? heading
      : dialog.querySelector("select, input:not([type=hidden])") || dialog.querySelector("a") || heading;
  }

  function open(link) {
    var dialog = document.createElement("dialog");
    dialog.className = "cg-check-in-dialog";
    dialog.setAttribute("aria-label", link.textContent.trim());
    document.body.appendChild(dialog);
    var planned = false;
    dialog.addEventListener("close", function () {
      dialog.remove();
      link.focus();
      if (planned) {
        window.location.reload();
      }
    });
    dialog.addEventListener("keydown", function (event) {
      // the host's own dialogs listen to this key, too, and keep it from the browser
      if (event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        dialog.close();
      }
    });
    dialog.addEventListener("click", function (event) {
      var away = event.target.closest("a.cancel, a.aui-button:not([download])");
      if (away) {
        event.preventDefault();
        dialog.close();
      }
    });
    dialog.addEventListener("submit", function (event) {
      event.preventDefault();
      var form = event.target;
      dialog.dataset.typed = "yes";
      load(dialog, form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) }, form.action).then(function (url) {
        planned = planned || /[?&]done=/.test(url);
      });
    });
    load(dialog, link.href, {}, link.href).then(function () {
      if (dialog.isConnected && !dialog.open) {
        dialog.showModal();
        first(dialog).focus();
      }
    });
  }

  function load(dialog, url, options, fallback) {
    options.credentials = "same-origin";
    return fetch(url, options).then(function (answer) {
      return answer.text().then(function (html) {
        if (!show(dialog, html)) {
          window.location.href = fallback;
        }
        return answer.url;
      });
    }).catch(function () {
      window.location.href = fallback;
      return "";
    });
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a.cg-plan") : null;
    if (link && window.HTMLDialogElement && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(link);
    }
  });
}());
