package it.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import it.both.AsAdmin;
import it.both.AsAdmin.Answer;
import java.io.IOException;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The app's settings of a project: chosen over its REST, kept in Jira's plugin settings; see {@link Estimated} for what it needs. */
@RunWith(AtlassianPluginsTestRunner.class)
public class SettingsWiredTest {
    private final AsAdmin admin;
    private final Estimated estimated = Estimated.any();
    private final KeptSettings settings;

    public SettingsWiredTest(@ComponentImport ApplicationProperties product, @ComponentImport PluginSettingsFactory store)
        throws SearchException {
        this.admin = new AsAdmin(product);
        this.settings = new KeptSettings(store, estimated);
    }

    @After
    public void putBack() {
        settings.putBack();
    }

    private String address() {
        return "/settings/" + estimated.project();
    }

    @Test
    public void theNumberFieldsOfTheProjectAreOffered() throws IOException, InterruptedException {
        Answer answer = admin.app(address());

        assertEquals(200, answer.status());
        String fields = answer.json().get("fields").toString();
        assertTrue(fields, fields.contains(estimated.impact().getId()) && fields.contains(estimated.effort().getId()));
    }

    @Test
    public void whatIsSavedIsStoredAndAnsweredAgain() throws IOException, InterruptedException {
        assertEquals(200, admin.putToApp(address(), KeptSettings.json(estimated)).status());

        assertTrue(String.valueOf(settings.stored()).contains(estimated.impact().getId()));
        Answer again = admin.app(address());
        assertEquals(estimated.effort().getId(), again.json().get("effort").get("field").asText());
        assertEquals("1000", again.json().get("effort").get("max").asText());
    }

    @Test
    public void whatIsWrongIsSaidAndNothingIsStored() throws IOException, InterruptedException {
        Object before = settings.stored();

        Answer answer = admin.putToApp(address(), KeptSettings.json(estimated).replace(estimated.impact().getId(), "customfield_0"));

        assertEquals(400, answer.status());
        assertEquals("impact.field", answer.json().get("problems").get(0).get("input").asText());
        assertEquals("unknown-field", answer.json().get("problems").get(0).get("kind").asText());
        assertEquals(before, settings.stored());
    }

    @Test
    public void aProjectThatDoesNotExistIsNotThere() throws IOException, InterruptedException {
        assertEquals(404, admin.app("/settings/NOSUCHPROJECT").status());
    }
}
