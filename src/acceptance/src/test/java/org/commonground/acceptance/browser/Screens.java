package org.commonground.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.commonground.acceptance.Running;

/** Where the app's screens are, and their parts. */
record Screens(Running running, Page page) {
    private static final String MATRIX = "?selectedItem=org.commonground.common-ground:matrix-link";

    Screens health(String product) {
        page.navigate(product + "/plugins/servlet/common-ground/health");
        return this;
    }

    Screens matrix(String project) {
        page.navigate(running.jira() + "/projects/" + project + MATRIX);
        return this;
    }

    Screens issue(String key) {
        page.navigate(running.jira() + "/browse/" + key);
        return this;
    }

    Screens settings(String project) {
        page.navigate(running.jira() + "/secure/CommonGroundMatrixSettings!default.jspa?projectKey=" + project);
        return this;
    }

    Screens createFields(String project) {
        page.navigate(running.jira() + "/secure/CommonGroundCreateFields!default.jspa?projectKey=" + project);
        return this;
    }

    Screens wiki(String space, String title) {
        page.navigate(running.confluence() + "/display/" + space + "/" + title.replace(' ', '+'));
        return this;
    }

    Locator dots() {
        return page.locator(".cg-page svg a.cg-dot");
    }

    /** The summaries in the table below the picture; without script only. */
    List<String> summaries() {
        return page.locator("#cg-table td.cg-issue-summary").allTextContents();
    }

    /** Opens the page of a project's matrix whose table begins there. */
    Screens matrix(String project, int start) {
        page.navigate(running.jira() + "/projects/" + project + MATRIX + "&cg-start=" + start);
        return this;
    }

    Locator panel() {
        return page.locator(".cg-panel");
    }

    Locator records() {
        return page.locator(".cg-record");
    }

    /** Types into an input after its text was selected, as a person with a keyboard does. */
    void type(String input, String text) {
        page.focus("[id='" + input + "']");
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }
}
