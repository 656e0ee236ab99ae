/* What Confluence's pages offer to scripts before AUI is there. */
window.contextPath = document.querySelector('meta[name="ajs-context-path"]').content;

// Confluence's create dialog, as its documented JavaScript API for blueprint wizards has it
(function () {
    var wizards = {};
    window.Confluence = window.Confluence || {};
    window.Confluence.Blueprint = {
        setWizard: function (itemKey, register) {
            var hooks = {};
            register({on: function (name, hook) { hooks[name] = hook; }});
            wizards[itemKey] = hooks;
        }
    };
    document.addEventListener('DOMContentLoaded', function () {
        var dialog = document.querySelector('.create-wizard');
        if (!dialog) {
            return;
        }
        function send(event) {
            event.preventDefault();
            var data = {};
            dialog.querySelectorAll('.wizard-page [name]').forEach(function (field) { data[field.name] = field.value; });
            var state = {pageData: data, wizardData: {pages: {}}, $container: window.jQuery(dialog.querySelector('.wizard-page'))};
            var hook = (wizards[dialog.dataset.itemModuleCompleteKey] || {})['submit.' + dialog.dataset.page];
            if (hook && hook(event, state) === false) {
                return;
            }
            var form = dialog.querySelector('#wizard-send');
            Object.keys(state.pageData).forEach(function (name) {
                var input = document.createElement('input');
                input.type = 'hidden';
                input.name = name;
                input.value = state.pageData[name];
                form.appendChild(input);
            });
            form.submit();
        }
        dialog.querySelector('.create-dialog-create-button').addEventListener('click', send);
        dialog.querySelector('.wizard-page form').addEventListener('submit', send);
    });
}());
