package org.commonground.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.commonground.core.port.Unavailable;
import org.commonground.view.Missing;
import org.commonground.view.Views;

/**
 * A macro that says so when Confluence lacks a service that it needs; what is written in its body is still shown, and the
 * page around it is as ever.
 */
public abstract class SafeMacro implements Macro {
    private final Missing missing;

    /** Takes what the message is made with. */
    protected SafeMacro(Views views) {
        this.missing = new Missing(views);
    }

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return show(parameters == null ? Map.of() : parameters, body, context);
        } catch (Unavailable | LinkageError e) {
            return missing.html(e) + (body == null || getBodyType() == BodyType.NONE ? "" : body);
        }
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    /**
     * Renders the macro.
     *
     * @param parameters by name
     * @param body       rendered HTML; may be null
     * @param context    may be null
     */
    protected abstract String show(Map<String, String> parameters, String body, ConversionContext context);
}
