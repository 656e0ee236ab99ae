package org.commonground.view;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.view.ColourBy;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.core.matrix.view.SizeBy;

/** What stands in a dashboard item: a drawn view, its settings, or why there is none; complete pieces of HTML. */
@Named
public class DashboardHtml {
    private static final String KEY = "common-ground.dashboard.";
    private final MatrixPicture picture;
    private final MatrixWords words;
    private final Views views;

    /** Draws with these. */
    @Inject
    public DashboardHtml(MatrixPicture picture, MatrixWords words, Views views) {
        this.picture = picture;
        this.words = words;
        this.views = views;
    }

    /**
     * Returns the picture with its legend and a summary.
     *
     * @param matrixUrl the full page of the same view, below the context path; empty when there is none
     */
    public String view(MatrixView shown, String matrixUrl, int width, int height) {
        Matrix matrix = shown.shown().matrix();
        View view = views.piece(KEY).put("state", "shown").text("open", "open");
        view.put("summary", view.say("summary", matrix.shown(), matrix.total(), matrix.total() - matrix.shown()));
        view.put("limit", matrix.read() < matrix.total() ? view.say("limit", matrix.read(), matrix.total()) : "");
        view.put("matrixUrl", matrixUrl.isEmpty() ? "" : picture.contextPath() + matrixUrl);
        view.put("pictureHtml", picture.linked(shown, view.say("picture"), width, height));
        return view.render("/templates/jira/dashboard-item.vm");
    }

    /** Returns sentences in place of a picture: what is wrong, or that there is nothing to see. */
    public String instead(List<String> messages, boolean wrong) {
        return views.piece(KEY).put("state", wrong ? "wrong" : "nothing").put("messages", messages)
            .render("/templates/jira/dashboard-item.vm");
    }

    /** Returns the sentence of a key of the dashboard, with its placeholders filled. */
    public String say(String key, Serializable... arguments) {
        return views.text(KEY + key, arguments);
    }

    /** Returns the form for the settings of an item, with these values in it. */
    public String form(String project, String jql, ColourBy colour, SizeBy size) {
        View view = views.piece(KEY).put("project", project).put("jql", jql);
        for (String text : List.of("form.project", "form.project.help", "form.jql", "form.jql.help", "form.colour", "form.size",
            "form.save", "form.cancel", "form.needed")) {
            view.put(text.replace('.', '_'), views.text(KEY + text));
        }
        view.put("colours", options("colour", List.of(ColourBy.values()).stream().map(ColourBy::id).toList(), colour.id()));
        view.put("sizes", options("size", List.of(SizeBy.values()).stream().map(SizeBy::id).toList(), size.id()));
        return view.render("/templates/jira/dashboard-edit.vm");
    }

    private List<Map<String, Object>> options(String kind, List<String> ids, String chosen) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (String id : ids) {
            Map<String, Object> option = new HashMap<>();
            option.put("value", id);
            option.put("label", words.choice(kind, id));
            option.put("selected", id.equals(chosen));
            options.add(option);
        }
        return options;
    }
}
