package org.commonground.core.matrix.svg;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Point;

/** The accessible names of dots and badges in one picture: what is to be seen, said in words. */
final class Names {
    private static final int LONGEST_SUMMARY = 255;
    private static final int MOST_KEYS = 10;

    private final MessageFormat point;
    private final MessageFormat badge;
    private final String offScale;
    private final Locale language;
    private final MatrixSettings settings;
    private final Dress dress;

    Names(MatrixTexts texts, MatrixSettings settings, Dress dress) {
        this.point = new MessageFormat(texts.marks().point(), Locale.ROOT);
        this.badge = new MessageFormat(texts.marks().badge(), Locale.ROOT);
        this.offScale = texts.marks().offScale();
        this.language = texts.axes().language();
        this.settings = settings;
        this.dress = dress;
    }

    String of(Point issue) {
        Object[] values = {issue.key(), Bidi.isolated(shortened(issue.summary())),
            Figures.value(issue.impact(), settings.impact().scale(), language),
            Figures.value(issue.effort(), settings.effort().scale(), language)};
        return point.format(values) + (issue.offScale() ? " " + offScale : "")
            + dress.entry(issue).map(entry -> ", " + Bidi.isolated(entry.shortName())).orElse("");
    }

    String of(List<Point> issues) {
        String keys = issues.stream().limit(MOST_KEYS).map(Point::key).collect(Collectors.joining(", "));
        Object[] values = {issues.size(), issues.size() > MOST_KEYS ? keys + ", …" : keys};
        String shares = dress.shares(issues).stream().map(share -> Bidi.isolated(share.entry().shortName()) + " (" + share.count() + ")")
            .collect(Collectors.joining(", "));
        return badge.format(values) + (shares.isEmpty() ? "" : "; " + shares);
    }

    private static String shortened(String summary) {
        // there are never more characters than units, which are cheaper to count
        return summary.length() <= LONGEST_SUMMARY || summary.codePointCount(0, summary.length()) <= LONGEST_SUMMARY
            ? summary
            : summary.substring(0, summary.offsetByCodePoints(0, LONGEST_SUMMARY)) + "…";
    }
}
