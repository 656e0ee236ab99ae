package org.commonground.sandbox.confluence.pages;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.confluence.Draft;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.Wiki;
import org.commonground.sandbox.confluence.storage.NotWellFormed;
import org.commonground.sandbox.confluence.storage.StorageBody;
import org.commonground.sandbox.plugin.AtVariables;
import org.commonground.sandbox.plugin.BlueprintModule;

/** The create dialog: a blank page, or a blueprint with its wizard, played as pages. */
final class Creating {
    private static final int MAX_TITLE = 255;
    private final Wiki wiki;
    private final Screen screen;
    private final Reading reading;
    private final Clock clock;

    Creating(Wiki wiki, Screen screen, Reading reading, Clock clock) {
        this.wiki = wiki;
        this.screen = screen;
        this.reading = reading;
        this.clock = clock;
    }

    /** {@code /pages/createdialog.action}: what can be created. */
    void choose(Visit visit) throws IOException, Visit.NotThere {
        Space space = space(visit);
        screen.show(visit, "Create", "create-dialog", Map.of("space", space, "parent", visit.text("parentPageId"),
                "blueprints", screen.blueprints()), "create-content");
    }

    /** {@code /pages/createblueprint.action}: the wizard of a blueprint. */
    void wizard(Visit visit) throws IOException, Visit.NotThere {
        show(visit, space(visit), blueprint(visit), "");
    }

    /** Makes the page from what the wizard asked for and shows it, as {@code create-result="view"} says. */
    void create(Visit visit) throws IOException, Visit.NotThere {
        Space space = space(visit);
        BlueprintModule blueprint = blueprint(visit);
        Map<String, Object> context = new HashMap<>();
        visit.request().getParameterMap().forEach((name, values) -> context.put(name, Newlines.as("", values[0])));
        context.put("spaceKey", space.key());
        context.put("blueprintModuleKey", blueprint.itemKey());
        Map<String, Object> filled = blueprint.context().getContextMap(context);
        String body = AtVariables.fill(blueprint.template(), filled);
        String title = String.valueOf(filled.getOrDefault("ContentPageTitle", "")).strip();
        Optional<String> mistake = mistake(title, body);
        if (mistake.isPresent()) {
            show(visit, space, blueprint, mistake.get());
            return;
        }
        long parent = visit.text("parentPageId").isEmpty() ? 0 : visit.number("parentPageId");
        Optional<Long> id = wiki.create(new Draft(space.key(), parent, title, body, visit.user().orElseThrow().name(), clock.instant(), ""));
        if (id.isEmpty()) {
            show(visit, space, blueprint, "A page of this title exists already. Choose another.");
        } else {
            visit.redirect(visit.contextPath() + "/pages/viewpage.action?pageId=" + id.get());
        }
    }

    private static Optional<String> mistake(String title, String body) {
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            return Optional.of("The page needs a title of at most " + MAX_TITLE + " characters.");
        }
        try {
            StorageBody.parse(body);
            return Optional.empty();
        } catch (NotWellFormed e) {
            return Optional.of("The template is not well-formed, " + e.sentence());
        }
    }

    private void show(Visit visit, Space space, BlueprintModule blueprint, String mistake) throws IOException {
        if (!mistake.isEmpty()) {
            visit.response().setStatus(422);
        }
        screen.show(visit, blueprint.name(), "create-wizard", Map.of("space", space, "parent", visit.text("parentPageId"),
                "blueprint", blueprint, "mistake", mistake), "create-content");
    }

    private BlueprintModule blueprint(Visit visit) throws Visit.NotThere {
        return screen.blueprints().stream().filter(b -> b.itemKey().equals(visit.text("item"))).findFirst().orElseThrow(Visit.NotThere::new);
    }

    private Space space(Visit visit) throws Visit.NotThere {
        if (!visit.mayEdit()) {
            throw new Visit.NotThere();
        }
        return reading.space(visit, visit.text("spaceKey"));
    }
}
