package org.commonground.core.matrix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One axis as a person types it. Nothing is null; a number may use a decimal comma.
 *
 * @param field the field's id
 * @param kind linear or log
 * @param thresholdKind fixed or median
 * @param threshold the value of a fixed threshold
 * @param reversed whether the axis points the other way
 */
public record AxisForm(String field, String min, String max, String step, String unit, String kind, String thresholdKind,
                       String threshold, boolean reversed) {
    private static final int LONGEST_NUMBER = 30;

    /** The form that shows these settings. */
    static AxisForm of(AxisSettings axis) {
        return of(axis.fieldId(), axis.scale(), axis.threshold(), axis.reversed());
    }

    static AxisForm of(String field, Scale scale, Threshold threshold, boolean reversed) {
        boolean fixed = threshold instanceof Threshold.Fixed;
        return new AxisForm(field, text(scale.min()), text(scale.max()), text(scale.step()), scale.unit(),
            scale.kind().name().toLowerCase(Locale.ROOT), fixed ? "fixed" : "median",
            fixed ? text(((Threshold.Fixed) threshold).value()) : "", reversed);
    }

    Optional<AxisSettings> read(String axis, Set<String> fields, List<MatrixForm.Problem> problems) {
        int before = problems.size();
        if (field.isBlank()) {
            problems.add(new MatrixForm.Problem(axis + ".field", "no-field"));
        } else if (!fields.contains(field)) {
            problems.add(new MatrixForm.Problem(axis + ".field", "unknown-field"));
        }
        double low = number(axis + ".min", min, problems);
        double high = number(axis + ".max", max, problems);
        double by = number(axis + ".step", step, problems);
        double high0 = thresholdKind.equals("median") ? 0 : number(axis + ".threshold", threshold, problems);
        if (problems.stream().anyMatch(p -> p.input().startsWith(axis) && p.kind().equals("not-a-number"))) {
            return Optional.empty();
        }
        check(low < high, axis + ".max", "range", problems);
        check(by > 0 && by <= high - low && (high - low) / by <= Scale.MOST_STEPS, axis + ".step", "step", problems);
        check(kind.equals("log") || kind.equals("linear"), axis + ".kind", "kind", problems);
        check(!kind.equals("log") || low > 0, axis + ".min", "log", problems);
        check(unit.length() <= Scale.LONGEST_UNIT, axis + ".unit", "unit", problems);
        check(thresholdKind.equals("median") || (high0 >= low && high0 <= high), axis + ".threshold", "threshold", problems);
        if (problems.size() > before) {
            return Optional.empty();
        }
        Scale scale = new Scale(low, high, by, unit.trim(), kind.equals("log") ? Scale.Kind.LOG : Scale.Kind.LINEAR);
        return Optional.of(new AxisSettings(field, scale,
            thresholdKind.equals("median") ? Threshold.median() : Threshold.fixed(high0), reversed));
    }

    private static void check(boolean sound, String input, String kind, List<MatrixForm.Problem> problems) {
        if (!sound) {
            problems.add(new MatrixForm.Problem(input, kind));
        }
    }

    private static double number(String input, String text, List<MatrixForm.Problem> problems) {
        try {
            String trimmed = text.trim().replace(',', '.');
            double value = trimmed.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(trimmed);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        problems.add(new MatrixForm.Problem(input, "not-a-number"));
        return Double.NaN;
    }

    private static String text(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
