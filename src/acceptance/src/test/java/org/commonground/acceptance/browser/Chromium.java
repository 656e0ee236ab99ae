package org.commonground.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.acceptance.Running;

/** A real Chromium. Whatever runs or breaks on a page without being asked is remembered. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private final List<String> incidents = new ArrayList<>();

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    Chromium() {
        String path = Optional.ofNullable(System.getenv("CHROMIUM"))
                .orElseThrow(() -> new IllegalStateException("Set CHROMIUM to the path of a Chromium, as bin/verify does"));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(path))
                .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    /** Opens a window with the user logged in in both products. */
    Page window(Running running, String user) {
        return window(running, user, new Browser.NewContextOptions().setViewportSize(1360, 900));
    }

    /** Opens a window in which script is switched off. */
    Page windowWithoutScript(Running running, String user) {
        return window(running, user, new Browser.NewContextOptions().setViewportSize(1360, 900).setJavaScriptEnabled(false));
    }

    /** Opens a window as wide as a phone. */
    Page narrowWindow(Running running, String user) {
        return window(running, user, new Browser.NewContextOptions().setViewportSize(400, 800));
    }

    private Page window(Running running, String user, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(15_000);
        // the first page of a product that has just started takes its time on a busy machine
        context.setDefaultNavigationTimeout(30_000);
        Page page = context.newPage();
        page.onDialog(dialog -> {
            incidents.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> incidents.add("script error: " + error));
        for (String product : List.of(running.jira(), running.confluence())) {
            page.navigate(product + "/login");
            page.fill("#os_username", user);
            page.fill("#os_password", user);
            page.click("button[type=submit]");
        }
        return page;
    }

    /** Returns the dialogs and script errors of all windows so far. */
    List<String> incidents() {
        return incidents;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
