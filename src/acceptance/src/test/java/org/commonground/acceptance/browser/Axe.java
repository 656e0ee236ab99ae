package org.commonground.acceptance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonground.acceptance.Repository;

/** What axe-core finds on the app's parts of a page, in the light theme and in the dark one; leaves pictures of both. */
final class Axe {
    private static final String SETTLED = """
            () => Promise.race([
              Promise.allSettled(document.getAnimations().filter(a => a instanceof CSSTransition).map(a => a.finished)),
              new Promise(enough => setTimeout(enough, 500))])""";
    private static final String RUN = """
            async () => {
              const parts = ['page', 'panel', 'settings', 'record', 'empty', 'health', 'check-in', 'check-in-dialog', 'dashboard',
                'dashboard-form', 'register', 'register-admin'].map(name => '.cg-' + name).concat('.common-ground-product-discovery');
              const found = await axe.run({include: [[parts.join(', ')]]}, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']});
              return found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '));
            }""";
    private static final Path PICTURES = Repository.ROOT.resolve("src/acceptance/target/screens");

    private Axe() {
    }

    /** One sentence for each violation, by the rule's name; none when all is well. The page is left in the light theme. */
    static List<String> violations(Page page, String name) {
        load(page);
        List<String> all = new ArrayList<>(look(page, name));
        turn(page, ColorScheme.DARK);
        look(page, name + "-dark").forEach(found -> all.add("in the dark theme, " + found));
        turn(page, ColorScheme.LIGHT);
        return all;
    }

    private static void turn(Page page, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, String name) {
        page.evaluate(SETTLED);
        picture(page, name);
        return (List<String>) page.evaluate(RUN);
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }

    private static void load(Page page) {
        try {
            page.evaluate(Files.readString(Repository.BUILD.resolve("npm/node_modules/axe-core/axe.min.js")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
