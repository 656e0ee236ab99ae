package org.commonground.jira;

import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.ShowMatrix;
import org.commonground.core.port.NotThere;
import org.commonground.core.port.ProjectRef;
import org.commonground.core.port.Projects;
import org.commonground.view.MatrixPicture;
import org.commonground.view.View;
import org.commonground.view.Views;

/** The project's page: the whole backlog on the matrix. */
public class MatrixPage extends HtmlPanel {
    private final ShowMatrix showMatrix;
    private final Projects projects;
    private final MatrixPicture picture;
    private final Views views;

    /** Takes its parts from the plugin's context. */
    public MatrixPage(ShowMatrix showMatrix, Projects projects, MatrixPicture picture, Views views) {
        this.showMatrix = showMatrix;
        this.projects = projects;
        this.picture = picture;
        this.views = views;
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        Links links = new Links(picture.contextPath());
        View view = views.begin("common-ground.matrix.");
        String key = context.get("project") instanceof Project project ? project.getKey() : "";
        try {
            Matrix matrix = showMatrix.ofProject(key);
            ProjectRef project = projects.find(key).orElseThrow(() -> new NotThere(key));
            view.put("state", matrix.total() == 0 ? "no-issues" : "shown");
            view.text("heading", "heading").text("intro", "intro").text("unplacedHeading", "unplaced.heading")
                .text("unplacedIntro", "unplaced.intro").text("noIssues", "no-issues").text("settingsLabel", "settings");
            view.put("summary", view.say("summary", matrix.shown(), matrix.total(), matrix.unplaced().size()));
            view.put("limit", matrix.read() < matrix.total() ? view.say("limit", matrix.read(), matrix.total()) : "");
            view.put("mayAdminister", projects.mayAdminister(project));
            view.put("settingsUrl", links.settings(key));
            view.put("pictureHtml", picture.page(matrix, view.say("picture", project.name())));
            view.put("unplaced", UnplacedRows.of(matrix, links, views));
            view.put("unplacedMore", matrix.unplaced().size() > UnplacedRows.MOST
                ? view.say("unplaced.more", UnplacedRows.MOST, matrix.unplaced().size()) : "");
        } catch (NotConfigured e) {
            notConfigured(view, key, links);
        } catch (NotThere e) {
            view.put("state", "not-there").text("notThere", "not-there");
        }
        view.render("/templates/jira/matrix-page.vm", writer);
    }

    private void notConfigured(View view, String key, Links links) {
        boolean admin = projects.find(key).filter(projects::mayAdminister).isPresent();
        view.put("state", "not-configured").put("mayAdminister", admin).put("settingsUrl", links.settings(key))
            .text("heading", "heading").text("notConfigured", "not-configured")
            .text("notConfiguredHelp", admin ? "not-configured.admin" : "not-configured.other").text("choose", "choose");
    }
}
