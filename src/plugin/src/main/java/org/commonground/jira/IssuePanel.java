package org.commonground.jira;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.move.Estimate;
import org.commonground.core.matrix.move.SeeEstimate;
import org.commonground.core.matrix.view.LookAround;
import org.commonground.core.port.NotThere;
import org.commonground.view.MatrixPicture;
import org.commonground.view.MatrixWords;
import org.commonground.view.Numbers;
import org.commonground.view.View;
import org.commonground.view.Views;

/**
 * The panel on an issue: where it stands among its neighbours, what would change that, and the values to change. One search, the
 * issue's own two fields, and those of neighbours that are not remembered; see {@link LookAround} for medians.
 */
public class IssuePanel extends HtmlPanel {
    private final LookAround lookAround;
    private final SeeEstimate seeEstimate;
    private final MatrixPicture picture;
    private final MatrixWords words;
    private final Views views;

    /** Takes its parts from the plugin's context. */
    public IssuePanel(LookAround lookAround, SeeEstimate seeEstimate, MatrixPicture picture, MatrixWords words, Views views) {
        super(views);
        this.lookAround = lookAround;
        this.seeEstimate = seeEstimate;
        this.picture = picture;
        this.words = words;
        this.views = views;
    }

    @Override
    void write(Writer writer, Map<String, Object> context) throws IOException {
        Links links = new Links(picture.contextPath());
        View view = views.begin("common-ground.panel.");
        if (!(context.get("issue") instanceof Issue issue)) {
            return;
        }
        String projectKey = issue.getProjectObject().getKey();
        view.put("settingsUrl", links.settings(projectKey)).put("matrixUrl", links.matrix(projectKey, issue.getId()));
        try {
            Estimate estimate = seeEstimate.of(issue.getId());
            show(view, estimate, lookAround.at(projectKey, new Candidate(estimate.id(), estimate.key(), issue.getSummary(),
                estimate.impact(), estimate.effort())));
            edit(view, estimate, links);
            views.require("estimate");
        } catch (NotConfigured e) {
            view.put("state", "not-configured").text("notConfigured", "not-configured").text("choose", "choose");
        } catch (NotThere e) {
            view.put("state", "not-there").text("notThere", "not-there");
        }
        view.render("/templates/jira/issue-panel.vm", writer);
    }

    private void show(View view, Estimate estimate, Matrix matrix) {
        view.text("impact", "impact").text("effort", "effort").text("none", "none").text("open", "open")
            .text("quadrantLabel", "quadrant");
        view.put("state", estimate.hasPlace() ? "placed" : "unplaced");
        view.put("impactValue", Numbers.text(estimate.impact(), matrix.settings().impact().scale(), view.language()));
        view.put("effortValue", Numbers.text(estimate.effort(), matrix.settings().effort().scale(), view.language()));
        view.put("unplacedHint", estimate.hasPlace() ? "" : view.say("unplaced." + lacking(estimate)));
        view.put("offScale", "").put("changes", List.of());
        if (estimate.hasPlace()) {
            Quadrant quadrant = matrix.quadrant(estimate.impact(), estimate.effort());
            boolean inside = matrix.settings().impact().scale().contains(estimate.impact())
                && matrix.settings().effort().scale().contains(estimate.effort());
            view.put("quadrant", words.quadrant(matrix.settings(), quadrant)).put("quadrantId", quadrant.id());
            view.put("offScale", inside ? "" : view.say("off-scale"));
            view.put("changes", matrix.changes(estimate.impact(), estimate.effort()).stream()
                .map(change -> view.say("change." + (change.orLess() ? "less" : "more"), words.axis(change.axis()),
                    words.value(change.value()), words.quadrant(matrix.settings(), change.quadrant()))).toList());
        }
        view.put("age", estimate.age().map(age -> view.say("age." + (estimate.issueChangedSince() ? "changed" : "unchanged"), age.toDays()))
            .orElse(""));
        view.put("latest", matrix.read() < matrix.total() ? view.say("latest", matrix.read(), matrix.total()) : "");
        view.put("pictureHtml", picture.panel(matrix, view.say("picture", estimate.key()), estimate.id()));
    }

    private void edit(View view, Estimate estimate, Links links) {
        EstimateForm form = EstimateForm.of(estimate, words);
        view.put("mayMove", form.mayMove()).put("axes", form.axes()).put("editUrl", links.estimate(estimate.id()))
            .put("saveUrl", links.move(estimate.id())).text("edit", "edit").text("save", "save").text("cancel", "cancel")
            .text("saving", "saving").text("saved", "saved").text("unreachable", "unreachable").text("notANumber", "not-a-number");
    }

    private static String lacking(Estimate estimate) {
        return estimate.impact() == null ? estimate.effort() == null ? "both" : "impact" : "effort";
    }
}
