package org.commonground.core.matrix.svg;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.layout.Frame;
import org.commonground.core.matrix.layout.MatrixLayout;
import org.commonground.core.matrix.view.Category;
import org.commonground.core.matrix.view.Labels;
import org.commonground.core.matrix.view.MatrixView;

/** Draws a matrix as one standalone SVG picture: no CSS, no script, every mark with an accessible name. */
public final class MatrixSvg {

    /** More issues than this are drawn as one badge for each cell that holds several, to keep the picture small. */
    public static final int MOST_DOTS = 1500;

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");
    private static final Pattern URL = Pattern.compile("(/|https?://)[^\\s\\\\\"<>]*");

    private MatrixSvg() {
    }

    /**
     * The picture of a few ideas, the clearest of them with their keys beside them; a compact one has no keys.
     *
     * @param matrix  what stands where
     * @param texts   its texts, not escaped
     * @param options its size and links
     * @return a complete {@code <svg>} element, well-formed whatever the issues and texts hold
     */
    public static String render(Matrix matrix, MatrixTexts texts, Options options) {
        Frame frame = options.compact() ? Frame.panel(options.width(), options.height())
            : Frame.page(options.width(), options.height());
        return render(matrix, frame, MatrixLayout.of(matrix, frame.plot(), MOST_DOTS), Dress.plain(), options.compact() ? List.of() : Labels.clearest(matrix), texts, options);
    }

    /**
     * The picture of a view, every issue where the view has it, with its colours, symbols and sizes, and with the keys of the few
     * issues that matter; below it a legend when the colours need one.
     *
     * @param view    what stands where, for the width and height of the options
     * @param names   the words for categories
     * @param texts   its texts, not escaped
     * @param options its size and links
     * @return a complete {@code <svg>} element, well-formed whatever the issues and texts hold
     */
    public static String render(MatrixView view, Function<Category, String> names, MatrixTexts texts, Options options) {
        return render(view.shown().matrix(), view.frame(), view.layout(), Dress.of(view, names),
            options.compact() ? List.of() : Labels.of(view.layout(), view.shown().matrix().settings()), texts, options);
    }

    private static String render(Matrix matrix, Frame frame, MatrixLayout layout, Dress dress, List<Point> labelled, MatrixTexts texts,
                                 Options options) {
        LegendRows legend = new LegendRows(dress, texts.picture().notes(), frame.ground().x(), frame.ground().right());
        Xml xml = new Xml();
        open(xml, texts, options, options.height() + legend.height());
        new Ground(xml, frame, layout).draw(matrix, texts, options.compact());
        new Marks(xml, matrix, texts, options, dress).draw(layout);
        new KeyLabels(xml, layout).draw(labelled);
        legend.draw(xml, options.height());
        xml.close("svg");
        return xml.toString();
    }

    private static void open(Xml xml, MatrixTexts texts, Options options, int height) {
        String title = options.idPrefix() + "-title";
        String description = options.idPrefix() + "-desc";
        xml.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg")
            .attribute("class", options.compact() ? "cg-matrix cg-compact" : "cg-matrix")
            .attribute("viewBox", "0 0 " + options.width() + " " + height)
            .attribute("width", options.width()).attribute("height", height)
            .attribute("preserveAspectRatio", "xMidYMid meet")
            .attribute("font-family", Palette.FONT)
            // "img" would hide the links from a screen reader
            .attribute("role", options.issueUrlPrefix() == null ? "img" : "group")
            .attribute("aria-labelledby", title).attribute("aria-describedby", description).line();
        xml.open("title").attribute("id", title).text(texts.picture().title()).close("title").line();
        xml.open("desc").attribute("id", description).text(texts.picture().description()).close("desc").line();
    }

    /**
     * How to draw the picture.
     *
     * @param width              in pixels, 160 to 4000
     * @param height             in pixels, 160 to 4000
     * @param compact            small margins and no values along the axes, for the panel on an issue
     * @param highlightedIssueId the issue to mark with a ring and its key; null for none
     * @param issueUrlPrefix     makes each dot a link to this plus the issue key, for example /jira/browse/; begins with
     *                           a slash, http:// or https://; null for no links
     * @param idPrefix           begins every id in the picture, so that several stand on one page; letters, digits,
     *                           hyphen and underscore
     */
    public record Options(int width, int height, boolean compact, Long highlightedIssueId, String issueUrlPrefix,
                          String idPrefix) {

        private static final int SMALLEST = 160;
        private static final int LARGEST = 4000;

        /**
         * Checks the options.
         *
         * @throws IllegalArgumentException naming the value that is out of its bounds
         */
        public Options {
            Objects.requireNonNull(idPrefix, "idPrefix");
            require(width >= SMALLEST && width <= LARGEST, "width must be 160 to 4000 pixels, not " + width);
            require(height >= SMALLEST && height <= LARGEST, "height must be 160 to 4000 pixels, not " + height);
            require(ID.matcher(idPrefix).matches(), "not a usable id prefix: " + idPrefix);
            require(issueUrlPrefix == null || URL.matcher(issueUrlPrefix).matches(), "not a usable URL prefix: " + issueUrlPrefix);
        }

        /** A full picture without links or highlight. */
        public static Options page(int width, int height, String idPrefix) {
            return new Options(width, height, false, null, null, idPrefix);
        }

        /** A compact picture without links or highlight. */
        public static Options panel(int width, int height, String idPrefix) {
            return new Options(width, height, true, null, null, idPrefix);
        }

        /** The same with one issue highlighted. */
        public Options highlighting(long issueId) {
            return new Options(width, height, compact, issueId, issueUrlPrefix, idPrefix);
        }

        /** The same with each dot a link to the prefix plus the issue key. */
        public Options linking(String urlPrefix) {
            return new Options(width, height, compact, highlightedIssueId, urlPrefix, idPrefix);
        }

        /** Whether this issue is the one to highlight. */
        boolean highlights(long issueId) {
            return highlightedIssueId != null && highlightedIssueId == issueId;
        }

        private static void require(boolean condition, String message) {
            if (!condition) {
                throw new IllegalArgumentException(message);
            }
        }
    }
}
