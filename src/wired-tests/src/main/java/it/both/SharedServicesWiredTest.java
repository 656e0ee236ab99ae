package it.both;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What the app relies on in the services that both products share. */
@RunWith(AtlassianPluginsTestRunner.class)
public class SharedServicesWiredTest {
    private static final String KEY = "org.commonground.wired-test";
    private final TemplateRenderer templates;
    private final PluginSettingsFactory settings;
    private final I18nResolver texts;

    public SharedServicesWiredTest(@ComponentImport TemplateRenderer templates, @ComponentImport PluginSettingsFactory settings,
                                   @ComponentImport I18nResolver texts) {
        this.templates = templates;
        this.settings = settings;
        this.texts = texts;
    }

    @Test
    public void aTemplateIsEscapedExceptForPlainReferencesThatEndInHtml() throws IOException {
        Map<String, Object> nested = new HashMap<>();
        nested.put("markHtml", "<i>");
        Map<String, Object> context = new HashMap<>();
        context.put("text", "<b>&\"'");
        context.put("markHtml", "<b></b>");
        context.put("nested", nested);
        StringWriter out = new StringWriter();

        templates.render("/wired/escaping.vm", context, out);

        String[] parts = out.toString().trim().split("</p><p>");
        assertEquals(false, parts[0].contains("<b>"));
        assertEquals("<b></b>", parts[1]);
        assertEquals(false, parts[2].contains("<i>"));
    }

    @Test
    public void aSettingIsKeptReadAndRemoved() {
        PluginSettings global = settings.createGlobalSettings();
        String text = "impact.field=customfield_10001\nimpact.unit=\\u2192";

        global.put(KEY, text);
        assertEquals(text, settings.createGlobalSettings().get(KEY));
        global.remove(KEY);
        assertNull(settings.createGlobalSettings().get(KEY));
    }

    @Test
    public void aSettingMayHaveAThousandCharacters() {
        PluginSettings global = settings.createGlobalSettings();
        String text = "x".repeat(1_000);

        global.put(KEY, text);
        assertEquals(text, global.get(KEY));
        global.remove(KEY);
    }

    @Test
    public void theAppsTextsAreFoundWithTheirPlaceholdersFilled() {
        assertEquals("Impact", texts.getText("common-ground.axis.impact"));
        assertEquals("Common Ground 1.0 in Jira", texts.getText("common-ground.health.versions", "1.0", "Jira"));
    }

    @Test
    public void aPlaceholderCanBeFilledWithItself() {
        assertEquals("{0} issues: {1}", texts.getText("common-ground.picture.badge", "{0}", "{1}"));
    }

    @Test
    public void anUnknownKeyComesBackAsItself() {
        assertEquals("common-ground.no.such.key", texts.getText("common-ground.no.such.key"));
    }
}
