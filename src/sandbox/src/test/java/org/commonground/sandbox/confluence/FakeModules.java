package org.commonground.sandbox.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.plugin.MacroModule;
import org.commonground.sandbox.plugin.PluginModules;

/** A plugin with one macro of each body type; each shows what it was given. */
public final class FakeModules implements PluginModules {
    public static final List<MacroModule> MACROS = List.of(
            macro("rich", Macro.BodyType.RICH_TEXT), macro("plain", Macro.BodyType.PLAIN_TEXT), macro("none", Macro.BodyType.NONE));

    private static MacroModule macro(String name, Macro.BodyType bodyType) {
        return new MacroModule(name, "The " + name + " <macro>", "", "", List.of(new MacroModule.Parameter("who", "username",
                false, null, List.of(), List.of(), "Who", null)), new Echo(bodyType));
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return List.of();
    }

    @Override
    public List<Panel> webPanels(String location, Map<String, Object> context) {
        return List.of();
    }

    @Override
    public <T> List<T> modules(Class<T> type) {
        return type == MacroModule.class ? MACROS.stream().map(type::cast).toList() : List.of();
    }

    @Override
    public Optional<String> text(String key) {
        return Optional.empty();
    }

    @Override
    public String resourceTags(String... contexts) {
        return "<meta name=\"resources\" content=\"" + String.join(" ", contexts) + "\">";
    }

    private record Echo(Macro.BodyType bodyType) implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            if (parameters.containsKey("fail")) {
                throw new MacroExecutionException(parameters.get("fail"), null);
            }
            if (parameters.containsKey("crash")) {
                throw new IllegalStateException();
            }
            return "[" + parameters + "|" + context.getOutputType() + "|" + body + "]";
        }

        @Override
        public BodyType getBodyType() {
            return bodyType;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }
}
