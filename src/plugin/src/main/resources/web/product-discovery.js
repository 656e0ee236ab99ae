/**
 * The create dialog of a product discovery page: it is not sent without a title.
 */
Confluence.Blueprint.setWizard('org.commonground.common-ground:create-product-discovery', function (wizard) {
    'use strict';

    wizard.on('submit.product-discovery', function (event, state) {
        var missing = !String(state.pageData.ContentPageTitle || '').trim();
        var title = state.$container.find('#common-ground-title');
        state.$container.find('#common-ground-title-error').prop('hidden', !missing);
        title.attr('aria-invalid', missing ? 'true' : 'false');
        if (missing) {
            title.trigger('focus');
        }
        return !missing;
    });
});
