package org.commonground.view;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.commonground.core.matrix.MatrixForm;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.move.WrongMove;
import org.commonground.core.matrix.view.Category;

/** The words of the matrix in the viewer's language; all plain text. */
@Named
public class MatrixWords {
    private final I18nResolver i18n;

    /** Takes the texts from the host. */
    @Inject
    public MatrixWords(I18nResolver i18n) {
        this.i18n = i18n;
    }

    /** Returns the name of the axis, impact or effort, without its unit. */
    public String axis(String axis) {
        return i18n.getText("common-ground.axis." + axis);
    }

    /** Returns what the project calls the quadrant, or the app's own name. */
    public String quadrant(MatrixSettings settings, Quadrant quadrant) {
        return settings.names().of(quadrant).orElseGet(() -> quadrant(quadrant));
    }

    /** Returns the app's own name of the quadrant. */
    public String quadrant(Quadrant quadrant) {
        return i18n.getText("common-ground.quadrant." + quadrant.id());
    }

    /** Returns the name of what issues of one colour have in common. */
    public String category(Category category) {
        return category.name().orElseGet(() -> i18n.getText("common-ground.category." + category.id()));
    }

    /** Returns the name of a choice of what the colour or the size of dots says. */
    public String choice(String kind, String id) {
        return i18n.getText("common-ground.choice." + kind + "." + id.toLowerCase(Locale.ROOT));
    }

    /** Returns the value as a person writes it, or the word for none. */
    public String value(Double value) {
        return value == null ? i18n.getText("common-ground.answer.no-value")
            : Numbers.text(value, language());
    }

    /** Returns the language that the words are in. */
    public Locale language() {
        return Locale.forLanguageTag(i18n.getText("common-ground.language"));
    }

    /** Returns which values a scale has, as in: 1 to 9 in steps of 1. */
    public String scale(Scale scale) {
        return i18n.getText("common-ground.axis.scale", value(scale.min()), value(scale.max()), value(scale.step()));
    }

    /** Returns what is wrong with a wanted value. */
    public String problem(WrongMove.Problem problem) {
        String axis = problem.axis().isEmpty() ? "" : axis(problem.axis());
        boolean number = problem.value() != null && Double.isFinite(problem.value());
        return answer("wrong." + key(problem.kind()), axis, number ? value(problem.value()) : String.valueOf(problem.value()));
    }

    /** Returns what is wrong with a setting, as the settings page says it: what it is about, and the sentence. */
    public String problem(MatrixForm.Problem problem) {
        int dot = problem.input().indexOf('.');
        String part = problem.input().substring(0, dot);
        String about = switch (part) {
            case "quadrants" -> i18n.getText("common-ground.quadrant." + problem.input().substring(dot + 1));
            case "movers" -> i18n.getText("common-ground.settings.movers");
            default -> axis(part);
        };
        return about + ": " + sentence(problem);
    }

    /** Returns what is wrong with a setting, where it is plain which one is meant. */
    public String sentence(MatrixForm.Problem problem) {
        return i18n.getText("common-ground.settings.problem." + problem.kind(), String.join(", ", problem.names()));
    }

    /** Returns that the field of an axis was deleted, and what to do. */
    public String fieldGone(String axis) {
        return answer("wrong." + key(WrongMove.Kind.FIELD_GONE), axis(axis));
    }

    /** Returns the end of a text's key for a constant, as in not-a-mover. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a sentence of an answer to a script, with its placeholders filled. */
    public String answer(String key, Serializable... arguments) {
        return i18n.getText("common-ground.answer." + key, arguments);
    }
}
