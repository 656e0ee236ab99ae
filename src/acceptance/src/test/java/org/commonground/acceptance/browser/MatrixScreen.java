package org.commonground.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.commonground.acceptance.Running;

/** The project's page with script: where its points stand on the screen, and what a person does to them. */
final class MatrixScreen {
    private static final String PAGE = "?selectedItem=org.commonground.common-ground:matrix-link";
    private static final String PAINTED = "() => performance.getEntriesByName('common-ground:painted').length > 0";
    private final Running running;
    private final Page page;
    private final String user;
    private String project = "SKY";

    MatrixScreen(Running running, Chromium chromium, String user) {
        this(running, chromium.window(running, user), user);
    }

    MatrixScreen(Running running, Page page, String user) {
        this.running = running;
        this.page = page;
        this.user = user;
    }

    /** Opens a project's page and waits until its picture is painted; the query begins with an ampersand or is empty. */
    MatrixScreen open(String key, String query) {
        return go(key, query).painted();
    }

    /** Waits until the picture is painted. */
    MatrixScreen painted() {
        page.waitForFunction(PAINTED);
        return this;
    }

    /** Opens a project's page without waiting for a picture. */
    MatrixScreen go(String key, String query) {
        project = key;
        page.navigate(running.jira() + "/projects/" + key + PAGE + query);
        return this;
    }

    Page page() {
        return page;
    }

    /** A part of the page by its name. */
    Locator part(String name) {
        return page.locator("[data-cg='" + name + "']");
    }

    Locator notice() {
        return part("notice");
    }

    Locator card() {
        return part("card");
    }

    Locator list(String part) {
        return page.locator("details[data-part='" + part + "']");
    }

    Locator state() {
        return part("state");
    }

    /** The row of an issue as the server has it now. */
    JsonNode row(String key) {
        return Running.json(running.get(rest("rows?project=" + project + "&search=" + key), user)).get("rows").get(0);
    }

    /** Changes an issue behind the page's back. */
    void change(String other, String key, String json) {
        int status = running.put(rest("issues/" + row(key).get("id").asLong()), other, json).statusCode();
        if (status != 200) {
            throw new AssertionError("the change was answered with " + status);
        }
    }

    /** The picture as the server gives it for the size of the one on the screen. */
    JsonNode picture() {
        return picture(project);
    }

    JsonNode picture(String key) {
        return picture(key, "");
    }

    /** The same of another view; the query begins with an ampersand or is empty. */
    JsonNode picture(String key, String query) {
        BoundingBox box = part("above").boundingBox();
        return Running.json(running.get(rest("picture?project=" + key + "&w=" + Math.round(box.width) + "&h=" + Math.round(box.height) + query), user));
    }

    /** Where an issue's point stands on the screen. */
    Spot spot(String key) {
        JsonNode picture = picture();
        long id = row(key).get("id").asLong();
        for (JsonNode cell : picture.get("cells")) {
            for (int k = 0; k < cell.get(3).size(); k++) {
                if (cell.get(3).get(k).asLong() == id) {
                    JsonNode slots = picture.get("slots").get(cell.get(2).asInt());
                    return onScreen((cell.get(0).asInt() + slots.get(2 * k).asInt()) / 10.0, (cell.get(1).asInt() + slots.get(2 * k + 1).asInt()) / 10.0);
                }
            }
        }
        throw new AssertionError(key + " has no point");
    }

    /** Where the middle of the largest badge stands on the screen. */
    Spot badge() {
        JsonNode largest = null;
        for (JsonNode badge : picture().get("badges")) {
            largest = largest == null || badge.get(3).size() > largest.get(3).size() ? badge : largest;
        }
        if (largest == null) {
            throw new AssertionError("there is no badge");
        }
        return onScreen(largest.get(0).asInt() / 10.0, largest.get(1).asInt() / 10.0);
    }

    /** Where a pair of values stands on the screen. */
    Spot place(double impact, double effort) {
        JsonNode axes = picture().get("axes");
        return onScreen(along(axes.get("effort"), effort), along(axes.get("impact"), impact));
    }

    private Spot onScreen(double x, double y) {
        BoundingBox box = part("above").boundingBox();
        return new Spot(box.x + x, box.y + y);
    }

    private static double along(JsonNode axis, double value) {
        JsonNode first = axis.get("ticks").get(0);
        JsonNode last = axis.get("ticks").get(axis.get("ticks").size() - 1);
        return first.get(1).asDouble() + (value - first.get(0).asDouble()) / (last.get(0).asDouble() - first.get(0).asDouble())
            * (last.get(1).asDouble() - first.get(1).asDouble());
    }

    /** Takes a point and drags it to other values, without letting go. */
    void grab(Spot from, Spot to) {
        page.mouse().move(from.x(), from.y());
        page.mouse().down();
        page.mouse().move((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        page.mouse().move(to.x(), to.y());
    }

    void drop() {
        page.mouse().up();
    }

    void click(Spot spot) {
        page.mouse().click(spot.x(), spot.y());
    }

    void keys(String... keys) {
        Keyboard keyboard = page.keyboard();
        for (String key : keys) {
            keyboard.press(key);
        }
    }

    /** Opens an issue's card, as a person does who knows it from a list. */
    MatrixScreen select(String key) {
        click(spot(key));
        card().locator("[data-cg='card-key']:text-is('" + key + "')").waitFor();
        return this;
    }

    private String rest(String path) {
        return running.jira() + "/rest/common-ground/1.0/matrix/" + path;
    }

    /** A place on the screen. */
    record Spot(double x, double y) {
    }
}
