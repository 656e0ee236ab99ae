package org.commonground.view;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is shown in place of something for which the product is not as the app knows it: it does not offer a service, it cannot search
 * now, or a class or method of it has changed. The latter throws a {@link LinkageError}, which would take the product's page away.
 */
@Named
public class Missing {
    private static final Logger LOG = LoggerFactory.getLogger(Missing.class);
    private static final String TEMPLATE = "/templates/unavailable.vm";
    private final Views views;

    /** Takes its part from the plugin's context. */
    @Inject
    public Missing(Views views) {
        this.views = views;
    }

    /** The sentence: what is missing, and that it is not the reader's fault. What has changed is for the log only. */
    public String sentence(Throwable problem) {
        if (problem instanceof Unavailable) {
            return views.text("common-ground.unavailable.text", problem.getMessage());
        }
        if (problem instanceof BadQuery refused) {
            return views.text("common-ground.unavailable.search", refused.getMessage());
        }
        LOG.error("This version of the product lacks a class or member that Common Ground uses", problem);
        return views.text("common-ground.unavailable.changed");
    }

    /** The message as markup, with what to do. */
    public String html(Throwable problem) {
        return view(problem).render(TEMPLATE);
    }

    /** Writes a page that is nothing but the message. */
    void writePage(Throwable problem, Writer writer) throws IOException {
        view(problem).render("/templates/unavailable-page.vm", writer);
    }

    private View view(Throwable problem) {
        return views.begin("common-ground.unavailable.").text("title", "title").put("text", sentence(problem)).text("help", "help");
    }
}
