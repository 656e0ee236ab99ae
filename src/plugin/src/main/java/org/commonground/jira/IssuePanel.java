package org.commonground.jira;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.ShowMatrix;
import org.commonground.core.matrix.Unplaced;
import org.commonground.core.port.NotThere;
import org.commonground.view.MatrixPicture;
import org.commonground.view.Numbers;
import org.commonground.view.View;
import org.commonground.view.Views;

/** The panel on an issue: where it stands among its neighbours. */
public class IssuePanel extends HtmlPanel {
    private final ShowMatrix showMatrix;
    private final MatrixPicture picture;
    private final Views views;

    /** Takes its parts from the plugin's context. */
    public IssuePanel(ShowMatrix showMatrix, MatrixPicture picture, Views views) {
        this.showMatrix = showMatrix;
        this.picture = picture;
        this.views = views;
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        Links links = new Links(picture.contextPath());
        View view = views.begin("common-ground.panel.");
        if (!(context.get("issue") instanceof Issue issue)) {
            return;
        }
        String projectKey = issue.getProjectObject().getKey();
        view.put("settingsUrl", links.settings(projectKey)).put("matrixUrl", links.matrix(projectKey));
        try {
            show(view, issue, showMatrix.ofProject(projectKey));
        } catch (NotConfigured e) {
            view.put("state", "not-configured").text("notConfigured", "not-configured").text("choose", "choose");
        } catch (NotThere e) {
            view.put("state", "not-there").text("notThere", "not-there");
        }
        view.render("/templates/jira/issue-panel.vm", writer);
    }

    private void show(View view, Issue issue, Matrix matrix) {
        view.text("impact", "impact").text("effort", "effort").text("none", "none").text("open", "open");
        Optional<Point> point = matrix.points().stream().filter(p -> p.id() == issue.getId()).findFirst();
        Optional<Unplaced> unplaced = matrix.unplaced().stream().filter(u -> u.id() == issue.getId()).findFirst();
        view.put("state", point.isPresent() ? "placed" : unplaced.isPresent() ? "unplaced" : "beyond");
        point.ifPresent(p -> {
            view.put("quadrant", picture.quadrantName(matrix.settings(), p.quadrant()));
            view.put("quadrantId", p.quadrant().id());
            view.put("offScale", p.offScale() ? view.say("off-scale") : "");
        });
        Double impact = point.map(Point::impact).or(() -> unplaced.map(Unplaced::impact)).orElse(null);
        Double effort = point.map(Point::effort).or(() -> unplaced.map(Unplaced::effort)).orElse(null);
        view.put("impactValue", Numbers.text(impact, matrix.settings().impact().scale()));
        view.put("effortValue", Numbers.text(effort, matrix.settings().effort().scale()));
        view.put("unplacedHint", unplaced.isPresent() ? view.say("unplaced." + lacking(impact, effort)) : "");
        view.put("beyond", view.say("beyond", matrix.read()));
        view.put("pictureHtml", picture.panel(matrix, view.say("picture", issue.getKey()), issue.getId()));
    }

    private static String lacking(Double impact, Double effort) {
        return impact == null ? effort == null ? "both" : "impact" : "effort";
    }
}
