package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.commonground.acceptance.Pages;
import org.commonground.acceptance.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever people call themselves, it is text wherever the app names them. */
class HostilePeopleTest {
    private static final String NAME = "Otto \"<b>Fremd</b>\" & ${user}";
    private static Running running;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        running = Running.with();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        running.close();
    }

    @Test
    void in_jira() {
        MatrixScreen matrix = new MatrixScreen(running, chromium, "viewer").open("SKY", "&cg-colour=assignee&cg-view=table&cg-start=50");
        assertThat(matrix.part("legend")).containsText(NAME + " 1");
        assertThat(matrix.part("table").locator("tr", new Locator.LocatorOptions().setHasText("SKY-57")).locator("td")
            .getByText(NAME, new Locator.GetByTextOptions().setExact(true))).isVisible();
        MatrixScreen.Spot spot = matrix.spot("SKY-57");
        matrix.page().mouse().click(spot.x(), spot.y());
        assertThat(matrix.card()).containsText(NAME);

        Screens plain = new Screens(running, chromium.windowWithoutScript(running, "viewer"));
        plain.page().navigate(running.jira() + "/projects/SKY?selectedItem=org.commonground.common-ground:matrix-link&cg-colour=assignee");
        assertThat(plain.page().locator(".cg-picture svg")).containsText(NAME + " (1)");
        assertThat(plain.page().locator(".cg-picture svg b")).hasCount(0);
        assertThat(chromium.incidents()).isEmpty();
    }

    @Test
    void in_confluence() {
        Pages pages = new Pages(running, "admin");
        long id = pages.create("ENG", "By Otto", Pages.discovery("owner=outsider") + Pages.feasibility("participants=outsider, engineer"));
        long register = pages.create("ENG", "Register", Pages.macro("discovery-register", "", "spaces=ENG"));
        Page page = chromium.window(running, "viewer");
        page.navigate(running.confluence() + "/pages/viewpage.action?pageId=" + id);
        assertThat(page.locator(".cg-record-discovery .cg-facts")).containsText(NAME);
        assertThat(page.locator(".cg-record-feasibility .cg-facts")).containsText(NAME + ", Erik Lindqvist");
        page.navigate(running.confluence() + "/pages/viewpage.action?pageId=" + register);
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".cg-register-table tbody tr", new Page.LocatorOptions().setHasText("By Otto")).count() == 1;
        });

        assertThat(page.locator(".cg-register-table tbody tr", new Page.LocatorOptions().setHasText("By Otto"))).containsText(NAME);
        assertThat(page.locator(".cg-register-table tbody b")).hasCount(0);
        assertThat(chromium.incidents()).isEmpty();
    }
}
