package org.commonground.core.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds the constant of an enum that a person meant. */
public final class Choice {

    private Choice() {
    }

    /** The stable name of a constant: lower case, words joined by hyphens. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this id; case, surrounding white space, and spaces or underscores for hyphens do not matter. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String text) {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Arrays.stream(type.getEnumConstants()).filter(constant -> id(constant).equals(wanted)).findFirst();
    }
}
