/**
 * The buttons of the register's administration.
 */
(function () {
    'use strict';

    /** @param {HTMLElement} place */
    function live(place) {
        var button = /** @type {HTMLButtonElement} */ (place.querySelector('button'));
        var status = /** @type {HTMLElement} */ (document.querySelector('.cg-register-progress'));
        place.hidden = false;
        button.addEventListener('click', function () {
            button.disabled = true;
            fetch(place.dataset.url, {
                method: button.dataset.method,
                headers: {'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'},
                body: button.dataset.method === 'POST' ? '{}' : undefined
            }).then(function (answer) {
                // 401: the secure administrator session has ended, and the page asks for the password
                if (answer.ok || answer.status === 409 || answer.status === 401) {
                    location.reload();
                } else {
                    throw new Error(String(answer.status));
                }
            }).catch(function () {
                button.disabled = false;
                status.textContent = place.dataset.wrong;
            });
        });
    }

    document.addEventListener('DOMContentLoaded', function () {
        document.querySelectorAll('.cg-register-buttons').forEach(live);
    });
}());
