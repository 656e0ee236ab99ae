package org.commonground.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.commonground.acceptance.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever people call themselves, it is text wherever the app names them. */
class HostilePeopleTest {
    private static final String NAME = "Otto \"<b>Fremd</b>\" & ${user}";
    @RegisterExtension
    private static final Browsing BROWSING = new Browsing();

    @Test
    void in_jira() {
        MatrixScreen matrix = BROWSING.matrix("viewer").open("SKY", "&cg-colour=assignee&cg-view=table&cg-start=50");
        assertThat(matrix.part("legend")).containsText(NAME + " 1");
        assertThat(matrix.part("table").locator("tr", new Locator.LocatorOptions().setHasText("SKY-57")).locator("td")
            .getByText(NAME, new Locator.GetByTextOptions().setExact(true))).isVisible();
        MatrixScreen.Spot spot = matrix.spot("SKY-57");
        matrix.page().mouse().click(spot.x(), spot.y());
        assertThat(matrix.card()).containsText(NAME);

        Screens plain = BROWSING.screensWithoutScript("viewer");
        plain.page().navigate(BROWSING.jira() + "/projects/SKY?selectedItem=org.commonground.common-ground:matrix-link&cg-colour=assignee");
        assertThat(plain.page().locator(".cg-picture svg")).containsText(NAME + " (1)");
        assertThat(plain.page().locator(".cg-picture svg b")).hasCount(0);
        assertThat(BROWSING.incidents()).isEmpty();
    }

    @Test
    void in_confluence() {
        Pages pages = new Pages(BROWSING.running(), "admin");
        long id = pages.create("ENG", "By Otto", Pages.discovery("owner=outsider") + Pages.feasibility("participants=outsider, engineer"));
        long register = pages.create("ENG", "Register", Pages.macro("discovery-register", "", "spaces=ENG"));
        Page page = BROWSING.window("viewer");
        page.navigate(BROWSING.confluence() + "/pages/viewpage.action?pageId=" + id);
        assertThat(page.locator(".cg-record-discovery .cg-facts")).containsText(NAME);
        assertThat(page.locator(".cg-record-feasibility .cg-facts")).containsText(NAME + ", Erik Lindqvist");
        page.navigate(BROWSING.confluence() + "/pages/viewpage.action?pageId=" + register);
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".cg-register-table tbody tr", new Page.LocatorOptions().setHasText("By Otto")).count() == 1;
        });

        assertThat(page.locator(".cg-register-table tbody tr", new Page.LocatorOptions().setHasText("By Otto"))).containsText(NAME);
        assertThat(page.locator(".cg-register-table tbody b")).hasCount(0);
        assertThat(BROWSING.incidents()).isEmpty();
    }
}
