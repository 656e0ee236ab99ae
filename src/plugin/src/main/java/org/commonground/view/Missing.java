package org.commonground.view;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import org.commonground.core.port.Unavailable;

/** What is shown in place of something that needs a service which the product does not offer. */
@Named
public class Missing {
    private static final String TEMPLATE = "/templates/unavailable.vm";
    private final Views views;

    /** Takes its part from the plugin's context. */
    @Inject
    public Missing(Views views) {
        this.views = views;
    }

    /** The sentence: what is missing, and that it is not the reader's fault. */
    public String sentence(Unavailable problem) {
        return views.text("common-ground.unavailable.text", problem.getMessage());
    }

    /** The message as markup, with what to do. */
    public String html(Unavailable problem) {
        return view(problem).render(TEMPLATE);
    }

    /** Writes a page that is nothing but the message. */
    void writePage(Unavailable problem, Writer writer) throws IOException {
        view(problem).render("/templates/unavailable-page.vm", writer);
    }

    private View view(Unavailable problem) {
        return views.begin("common-ground.unavailable.").text("title", "title").put("text", sentence(problem)).text("help", "help");
    }
}
