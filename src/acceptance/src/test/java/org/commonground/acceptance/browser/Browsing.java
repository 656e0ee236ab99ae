package org.commonground.acceptance.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonground.acceptance.Running;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A running sandbox and a Chromium to look at it: in a static field one for all tests of a class, else each test has its own. */
final class Browsing implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final Callable<List<String>> options;
    private boolean forAll;
    private Running running;
    private Chromium chromium;

    Browsing() {
        this(List::of);
    }

    /** With these options of the sandbox, asked when it starts. */
    Browsing(Callable<List<String>> options) {
        this.options = options;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        forAll = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        if (!forAll) {
            start();
        }
    }

    private void start() throws Exception {
        running = Running.with(options.call().toArray(String[]::new));
        chromium = new Chromium();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!forAll) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    private void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (running != null) {
            running.close();
        }
    }

    Running running() {
        return running;
    }

    /** Returns Jira's address. */
    String jira() {
        return running.jira();
    }

    /** Returns Confluence's address. */
    String confluence() {
        return running.confluence();
    }

    /** Opens a window with the user logged in in both products. */
    Page window(String user) {
        return chromium.window(running, user);
    }

    /** Opens a window as wide as a phone. */
    Page narrowWindow(String user) {
        return chromium.narrowWindow(running, user);
    }

    /** Opens a window for the project's page with script. */
    MatrixScreen matrix(String user) {
        return new MatrixScreen(running, window(user), user);
    }

    /** Opens a window for any screen. */
    Screens screens(String user) {
        return new Screens(running, window(user));
    }

    /** Opens a window in which script is switched off, for any screen. */
    Screens screensWithoutScript(String user) {
        return new Screens(running, chromium.windowWithoutScript(running, user));
    }

    /** Returns the dialogs and script errors of all windows so far. */
    List<String> incidents() {
        return chromium.incidents();
    }
}
