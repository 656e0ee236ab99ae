package org.commonground.view;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Begins views: the host's services for anything that is shown. */
@Named
public class Views {
    private static final String PLUGIN = "org.commonground.common-ground";
    private final TemplateRenderer renderer;
    private final I18nResolver i18n;
    private final PageBuilderService page;

    /** Takes the host's services. */
    @Inject
    public Views(TemplateRenderer renderer, I18nResolver i18n, PageBuilderService page) {
        this.renderer = renderer;
        this.i18n = i18n;
        this.page = page;
    }

    /** Begins a view whose texts have this prefix, and lets the page load the app's style and these of its web resources. */
    public View begin(String prefix, String... resources) {
        page.assembler().resources().requireWebResource(PLUGIN + ":style");
        for (String resource : resources) {
            page.assembler().resources().requireWebResource(PLUGIN + ":" + resource);
        }
        return new View(renderer, i18n, prefix);
    }

    /** Begins a view that is a piece of a page which has the app's style already. */
    public View piece(String prefix) {
        return new View(renderer, i18n, prefix);
    }

    /** Lets the page load one of the app's web resources. */
    public void require(String resource) {
        page.assembler().resources().requireWebResource(PLUGIN + ":" + resource);
    }

    /** Begins a view like the other, and lets the page load another resource of the app besides. */
    public View begin(String prefix, String resource) {
        page.assembler().resources().requireWebResource(PLUGIN + ":" + resource);
        return begin(prefix);
    }

    /** Returns the text of a key, with its placeholders filled. */
    public String text(String key, Serializable... arguments) {
        return i18n.getText(key, arguments);
    }
}
