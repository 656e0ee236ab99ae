package org.commonground.view;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.svg.MatrixSvg;
import org.commonground.core.matrix.svg.MatrixTexts;
import org.commonground.core.matrix.svg.MatrixTexts.Axes;
import org.commonground.core.matrix.svg.MatrixTexts.Marks;
import org.commonground.core.matrix.svg.MatrixTexts.Picture;
import org.commonground.core.matrix.view.Category;
import org.commonground.core.matrix.view.MatrixView;

/** Draws matrices in the viewer's language, with links to the issues. */
@Named
public class MatrixPicture {
    private static final String KEY = "common-ground.picture.";
    private final I18nResolver i18n;
    private final HttpContext http;

    /** Takes texts and the context path from the host. */
    @Inject
    public MatrixPicture(I18nResolver i18n, HttpContext http) {
        this.i18n = i18n;
        this.http = http;
    }

    /** Returns the whole project's picture. */
    public String page(Matrix matrix, String title) {
        return MatrixSvg.render(matrix, texts(matrix, title),
            MatrixSvg.Options.page(960, 640, "cg-page").linking(contextPath() + "/browse/"));
    }

    /** Returns the picture of a view as it is exported: every issue where the view has it, and a legend. */
    public String export(MatrixView view, int width, int height, Function<Category, String> names) {
        return MatrixSvg.render(view, names, texts(view.shown().matrix(), i18n.getText(KEY + "export")),
            MatrixSvg.Options.page(width, height, "cg-export"));
    }

    /** Returns the small picture with one issue marked. */
    public String panel(Matrix matrix, String title, long issueId) {
        return MatrixSvg.render(matrix, texts(matrix, title),
            MatrixSvg.Options.panel(320, 240, "cg-panel").highlighting(issueId));
    }

    /** Returns the picture of a table on a page; the points have titles for keys and lead nowhere. */
    public String table(Matrix matrix, String title, String idPrefix, int width, int height) {
        return MatrixSvg.render(matrix, texts(matrix, title), MatrixSvg.Options.page(width, height, idPrefix));
    }

    /** Returns the picture of a view with its colours, sizes and legend, each dot a link. */
    public String linked(MatrixView view, Function<Category, String> names, String title, int width, int height) {
        return MatrixSvg.render(view, names, texts(view.shown().matrix(), title),
            MatrixSvg.Options.page(width, height, "cg-view").linking(contextPath() + "/browse/"));
    }

    /** Returns what the project calls the quadrant, or the app's own name in the viewer's language; any text. */
    public String quadrantName(MatrixSettings settings, Quadrant quadrant) {
        return settings.names().of(quadrant).orElseGet(() -> i18n.getText("common-ground.quadrant." + quadrant.id()));
    }

    /** Returns the product's context path. */
    public String contextPath() {
        return http.getRequest().getContextPath();
    }

    private MatrixTexts texts(Matrix matrix, String title) {
        Map<Quadrant, String> quadrants = new EnumMap<>(Quadrant.class);
        Map<Quadrant, Integer> counts = matrix.counts();
        for (Quadrant quadrant : Quadrant.values()) {
            quadrants.put(quadrant, quadrantName(matrix.settings(), quadrant));
        }
        String description = i18n.getText(KEY + "description", matrix.shown(),
            counted(counts, quadrants, Quadrant.QUICK_WIN), counted(counts, quadrants, Quadrant.BIG_BET),
            counted(counts, quadrants, Quadrant.FILL_IN), counted(counts, quadrants, Quadrant.TIME_SINK));
        return new MatrixTexts(new Picture(title, description, i18n.getText(KEY + "empty")),
            new Axes(i18n.getText("common-ground.axis.impact"), i18n.getText("common-ground.axis.effort")), quadrants,
            new Marks(pattern(KEY + "point", 4), pattern(KEY + "badge", 2), i18n.getText(KEY + "off-scale")));
    }

    private static String counted(Map<Quadrant, Integer> counts, Map<Quadrant, String> names, Quadrant quadrant) {
        return names.get(quadrant) + ": " + counts.get(quadrant);
    }

    /** The text with its placeholders still in it: the host fills them with themselves. */
    private String pattern(String key, int placeholders) {
        String[] same = new String[placeholders];
        for (int i = 0; i < placeholders; i++) {
            same[i] = "{" + i + "}";
        }
        return i18n.getText(key, (java.io.Serializable[]) same).replace("'", "''");
    }
}
