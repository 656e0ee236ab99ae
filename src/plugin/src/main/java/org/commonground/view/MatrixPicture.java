package org.commonground.view;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.svg.MatrixSvg;
import org.commonground.core.matrix.svg.MatrixTexts;
import org.commonground.core.matrix.svg.MatrixTexts.Axes;
import org.commonground.core.matrix.svg.MatrixTexts.Marks;
import org.commonground.core.matrix.svg.MatrixTexts.Picture;
import org.commonground.core.matrix.view.MatrixView;

/** Draws matrices in the viewer's language. */
@Named
public class MatrixPicture {
    private static final String KEY = "common-ground.picture.";
    private static final String LEGEND = "common-ground.matrix.script.";
    /** The most characters of what a file says of the view; it has no room for a long query. */
    private static final int LONGEST = 100;
    private final I18nResolver i18n;
    private final HttpContext http;
    private final MatrixWords words;
    private final AtomicLong drawn = new AtomicLong();

    /** Takes texts and the context path from the host. */
    @Inject
    public MatrixPicture(I18nResolver i18n, HttpContext http, MatrixWords words) {
        this.i18n = i18n;
        this.http = http;
        this.words = words;
    }

    /** Returns the picture of a view with its colours, shapes and sizes, a legend below, and each dot a link to its issue. */
    public String linked(MatrixView view, String title, int width, int height) {
        return of(view, title, notes(view), MatrixSvg.Options.page(width, height, id()).linking(contextPath() + "/browse/"));
    }

    /**
     * Returns the same picture as a file of its own, without links; below it stands what it shows, and of which day.
     *
     * @param about what is shown, as in SKY and a query; long ones are cut
     */
    public String export(MatrixView view, List<String> about, int width, int height) {
        Matrix matrix = view.shown().matrix();
        List<String> notes = notes(view);
        about.forEach(text -> notes.add(text.codePointCount(0, text.length()) <= LONGEST ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026"));
        if (matrix.read() < matrix.total()) {
            notes.add(i18n.getText(KEY + "cut", matrix.read(), matrix.total()));
        }
        notes.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.language()).format(LocalDate.now()));
        return of(view, i18n.getText(KEY + "export"), notes, MatrixSvg.Options.page(width, height, "cg-export"));
    }

    /** Returns the small picture with one issue marked. */
    public String panel(Matrix matrix, String title, long issueId) {
        return MatrixSvg.render(matrix, texts(matrix, title, List.of()), MatrixSvg.Options.panel(320, 240, id()).highlighting(issueId));
    }

    /** Returns the picture of a table on a page; the points have titles for keys and lead nowhere. */
    public String table(Matrix matrix, String title, int width, int height) {
        return MatrixSvg.render(matrix, texts(matrix, title, List.of()), MatrixSvg.Options.page(width, height, id()));
    }

    /** Returns the words that the pictures are drawn with. */
    public MatrixWords words() {
        return words;
    }

    /** Returns the product's context path. */
    public String contextPath() {
        return http.getRequest().getContextPath();
    }

    /** Several pictures stand on one page, and their ids must differ. */
    private String id() {
        return "cg-picture-" + drawn.incrementAndGet();
    }

    private String of(MatrixView view, String title, List<String> notes, MatrixSvg.Options options) {
        return MatrixSvg.render(view, words::category, texts(view.shown().matrix(), title, notes), options);
    }

    /** What the legend says besides the colours. */
    private List<String> notes(MatrixView view) {
        List<String> notes = new ArrayList<>();
        view.size().ifPresent(size -> notes.add(i18n.getText(LEGEND + "size." + size.by().id(), size.min(), size.max())));
        long beyond = view.shown().matrix().points().stream().filter(Point::offScale).count();
        if (beyond > 0) {
            notes.add(i18n.getText(LEGEND + "beyond", beyond));
        }
        return notes;
    }

    private MatrixTexts texts(Matrix matrix, String title, List<String> notes) {
        Map<Quadrant, String> quadrants = new EnumMap<>(Quadrant.class);
        Map<Quadrant, Integer> counts = matrix.counts();
        for (Quadrant quadrant : Quadrant.values()) {
            quadrants.put(quadrant, words.quadrant(matrix.settings(), quadrant));
        }
        String description = i18n.getText(KEY + "description", matrix.shown(),
            counted(counts, quadrants, Quadrant.QUICK_WIN), counted(counts, quadrants, Quadrant.BIG_BET),
            counted(counts, quadrants, Quadrant.FILL_IN), counted(counts, quadrants, Quadrant.TIME_SINK));
        return new MatrixTexts(new Picture(title, description, i18n.getText(KEY + "empty"), notes),
            new Axes(words.axis("impact"), words.axis("effort"), words.language()), quadrants,
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
