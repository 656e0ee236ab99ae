package org.commonground.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.commonground.core.markup.Markup;
import org.commonground.core.markup.Reading;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.page.MatrixTable;
import org.commonground.core.port.Pictures;
import org.commonground.view.MatrixPicture;
import org.commonground.view.View;
import org.commonground.view.Views;

/** A matrix of what a table in its body says; the table stays below it, so that nothing is said by the picture alone. */
public class MatrixMacro extends SafeMacro {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;
    /** Fits between the margins of an A4 page. */
    private static final int ON_PAPER = 600;

    private final Views views;
    private final MatrixPicture picture;
    private final Drawing drawing;

    /** Takes its parts from the plugin's context. */
    public MatrixMacro(Views views, MatrixPicture picture, Pictures pictures) {
        super(views);
        this.views = views;
        this.picture = picture;
        this.drawing = new Drawing(pictures);
    }

    @Override
    protected String show(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context);
        boolean empty = Html.showsNothing(body);
        String scale = parameters.getOrDefault("scale", "");
        Reading reading = Markup.html(empty ? "" : body);
        MatrixTable table = MatrixTable.of(reading, scale == null ? "" : scale);
        View view = views.begin("common-ground.table.", "record");
        view.put("pictureHtml", table.recognised() ? picture(view, table.matrix(), output) : "");
        view.put("summary", table.recognised() ? view.say("summary", table.matrix().shown(), table.matrix().total())
            : view.say(reading instanceof Reading.Tree ? "none" : "body.unreadable"));
        view.put("contentHtml", empty ? "" : body);
        return view.render("/templates/confluence/matrix.vm");
    }

    private String picture(View view, Matrix matrix, Output output) {
        String svg = picture.table(matrix, view.say("title"), WIDTH, HEIGHT);
        return drawing.html(svg, view.say("title"), output, ON_PAPER, ON_PAPER * HEIGHT / WIDTH);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }
}
