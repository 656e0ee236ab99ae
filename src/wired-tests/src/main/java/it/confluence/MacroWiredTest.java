package it.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.sal.api.ApplicationProperties;
import it.both.AsAdmin;
import it.both.AsAdmin.Answer;
import java.io.IOException;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Confluence renders the app's macros in its pages; needs a page with each, as the sample has them, that the user admin sees. */
@RunWith(AtlassianPluginsTestRunner.class)
public class MacroWiredTest {
    private final AsAdmin admin;

    public MacroWiredTest(@ComponentImport ApplicationProperties product) {
        this.admin = new AsAdmin(product);
    }

    /** The body of a page with this macro as Confluence shows it. */
    private String shown(String macro) throws IOException, InterruptedException {
        AbstractPage page = PagesWith.macro(macro);
        Answer answer = admin.get("/rest/api/content/" + page.getId() + "?expand=body.view");
        assertEquals(200, answer.status());
        String html = answer.json().at("/body/view/value").asText();
        assertFalse(html, html.contains("Error rendering macro") || html.contains("Unknown macro: '" + macro));
        return html;
    }

    @Test
    public void aDiscoverySummaryIsARecordWithItsHeading() throws IOException, InterruptedException {
        String html = shown("discovery-summary");

        assertTrue(html, html.contains("cg-record") && html.contains("Discovery summary"));
    }

    @Test
    public void feasibilityNotesAreARecordWithTheirHeading() throws IOException, InterruptedException {
        String html = shown("feasibility-notes");

        assertTrue(html, html.contains("cg-record") && html.contains("Feasibility notes"));
    }

    @Test
    public void aMatrixIsAPicture() throws IOException, InterruptedException {
        String html = shown("impact-effort-matrix");

        assertTrue(html, html.contains("<svg"));
    }

    @Test
    public void aRegisterIsATableOfPages() throws IOException, InterruptedException {
        String html = shown("discovery-register");

        assertTrue(html, html.contains("cg-register"));
    }
}
