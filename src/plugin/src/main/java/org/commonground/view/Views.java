package org.commonground.view;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** Begins views: the host's services for anything that is shown. */
@Named
public class Views {
    private static final String PLUGIN = "org.commonground.common-ground";
    private final TemplateRenderer renderer;
    private final Texts texts;
    private final PageBuilderService page;

    /** Takes the host's services. */
    @Inject
    public Views(TemplateRenderer renderer, I18nResolver i18n, PageBuilderService page) {
        this.renderer = renderer;
        this.texts = new Texts(i18n);
        this.page = page;
    }

    /** Begins a view whose texts have this prefix, and lets the page load the app's style and these of its web resources. */
    public View begin(String prefix, String... resources) {
        RequiredResources required = page.assembler().resources();
        required.requireWebResource(PLUGIN + ":style");
        for (String resource : resources) {
            required.requireWebResource(PLUGIN + ":" + resource);
        }
        return piece(prefix);
    }

    /** Begins a view that is a piece of a page which has the app's style already. */
    public View piece(String prefix) {
        return new View(renderer, texts.beginning(prefix));
    }

    /** Lets the page load one of the app's web resources. */
    public void require(String resource) {
        page.assembler().resources().requireWebResource(PLUGIN + ":" + resource);
    }

    /** Returns the text of a key, with its placeholders filled. */
    public String text(String key, Serializable... arguments) {
        return texts.beginning("").text(key, arguments);
    }

    /** The language of the texts that the reader gets, for dates, numbers and sorting. */
    public Locale language() {
        return texts.beginning("").language();
    }
}
