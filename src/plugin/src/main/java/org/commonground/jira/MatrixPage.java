package org.commonground.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.web.context.HttpContext;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.CheckMatrix;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.layout.Frame;
import org.commonground.core.matrix.view.Look;
import org.commonground.core.matrix.view.Shown;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.BadQuery;
import org.commonground.core.port.NotThere;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;
import org.commonground.view.MatrixPicture;
import org.commonground.view.View;
import org.commonground.view.Views;

/** The project's page: the whole backlog on the matrix. It reads without script; the script takes over what is here. */
public class MatrixPage extends HtmlPanel {
    /** About as wide as it is shown, so that its texts can be read. */
    private static final int WIDTH = 760;
    private static final int HEIGHT = 540;
    private final ViewMatrix viewMatrix;
    private final Projects projects;
    private final CheckMatrix checkMatrix;
    private final MatrixPicture picture;
    private final Views views;
    private final HttpContext http;

    /** Takes its parts from the plugin's context. */
    public MatrixPage(ViewMatrix viewMatrix, Projects projects, CheckMatrix checkMatrix, MatrixPicture picture, Views views,
                      HttpContext http) {
        super(views);
        this.viewMatrix = viewMatrix;
        this.projects = projects;
        this.checkMatrix = checkMatrix;
        this.picture = picture;
        this.views = views;
        this.http = http;
    }

    @Override
    void write(Writer writer, Map<String, Object> context) throws IOException {
        Links links = new Links(picture.contextPath());
        View view = views.begin("common-ground.matrix.");
        views.require("matrix");
        String key = context.get("project") instanceof Project project ? project.getKey() : "";
        PageQuery query = PageQuery.of(links.matrix(key), http.getRequest());
        try {
            ProjectRef project = projects.find(key).orElseThrow(() -> new NotThere(key));
            frame(view, links, project);
            new PageFilter(view, query).put(links, key);
            PageRows rows = new PageRows(view, links, query, picture.words());
            try {
                Look look = viewMatrix.look(query.selection(key));
                view.text("keys", look.mayMove() ? "keys" : "keys.read");
                Shown shown = look.shown().orElseThrow(() -> new NotThere(key));
                show(view, shown, project);
                view.put("broken", String.join(" ", look.axesWithoutField().stream().map(picture.words()::fieldGone).toList()));
                view.put("pictureHtml", picture.linked(query.view(shown, Frame.page(WIDTH, HEIGHT)),
                    view.say("picture", project.name()), WIDTH, HEIGHT));
                rows.put(shown);
            } catch (BadQuery e) {
                wrong(view, e, rows);
            }
        } catch (NotConfigured e) {
            notConfigured(view, key, links);
        } catch (NotThere e) {
            view.put("state", "not-there").text("notThere", "not-there");
        }
        view.render("/templates/jira/matrix-page.vm", writer);
    }

    /** What does not depend on the issues. */
    private void frame(View view, Links links, ProjectRef project) {
        view.put("state", "shown").put("l", PageTexts.labels(view)).put("texts", PageTexts.script(view));
        view.put("projectKey", project.key()).put("contextPath", picture.contextPath()).put("restUrl", links.rest())
            .put("browseUrl", links.issue("")).put("loginUrl", links.login()).put("settingsUrl", links.settings(project.key()))
            .put("mayAdminister", projects.mayAdminister(project)).text("keys", "keys.read");
        view.put("projectName", project.name()).put("today", view.day(LocalDate.now()));
        view.put("wrong", "").put("broken", "").put("limit", "").put("hint", "").put("pictureHtml", "");
    }

    private void show(View view, Shown shown, ProjectRef project) {
        Matrix matrix = shown.matrix();
        view.put("summary", view.say("summary", matrix.shown(), matrix.total(), matrix.unplaced().size()));
        view.put("limit", matrix.read() < matrix.total() ? view.say("limit", matrix.read(), matrix.total()) : "");
        view.put("hint", projects.mayAdminister(project) ? hint(view, matrix, project) : "");
    }

    /** The query is the host's to judge; its words are shown beside the query, and nothing else. */
    private static void wrong(View view, BadQuery problem, PageRows rows) {
        view.put("summary", "").put("wrong", String.join(" ", problem.messages()));
        rows.putNothing();
    }

    /** What an admin should know: fields that look wrong. */
    private String hint(View view, Matrix matrix, ProjectRef project) {
        List<String> wrong = FindingTexts.of(checkMatrix.of(project.key()), views);
        if (!wrong.isEmpty()) {
            return String.join(" ", wrong);
        }
        long beyond = matrix.points().stream().filter(Point::offScale).count();
        if (beyond > 0) {
            return view.say("hint.beyond", beyond);
        }
        return matrix.shown() == 0 && matrix.total() > 0 ? view.say("hint.unplaced") : "";
    }

    private void notConfigured(View view, String key, Links links) {
        boolean admin = projects.find(key).filter(projects::mayAdminister).isPresent();
        view.put("state", "not-configured").put("mayAdminister", admin).put("settingsUrl", links.settings(key))
            .text("notConfigured", "not-configured")
            .text("notConfiguredHelp", admin ? "not-configured.admin" : "not-configured.other").text("choose", "choose");
    }
}
