package org.commonground.core.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the constant of an enum that a person meant. */
public final class Choice {
    private static final Pattern GAP = Pattern.compile("[\\s_]+");

    private Choice() {
    }

    /** The stable name of a constant: lower case, words joined by hyphens. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this id; case, surrounding white space, and spaces or underscores for hyphens do not matter. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String wanted = GAP.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().length() == wanted.length() && id(constant).equals(wanted)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
