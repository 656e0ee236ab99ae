package org.commonground.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Query parameters; one that is empty counts as left out, one that cannot be used is a {@link BadParameter}. */
final class Parameters {
    private final MultivaluedMap<String, String> given;

    Parameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.getFirst(name)).filter(text -> !text.isEmpty());
    }

    /** All values of a parameter that may be repeated, or hold several with commas between them. */
    List<String> texts(String name) {
        return given.getOrDefault(name, List.of()).stream().flatMap(text -> Arrays.stream(text.split(",")))
            .map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    <T> T choice(String name, Function<String, Optional<T>> known, T otherwise) {
        return text(name).map(text -> known.apply(text).orElseThrow(() -> new BadParameter("bad-choice", name, text)))
            .orElse(otherwise);
    }

    int number(String name, int least, int most, int otherwise) {
        return text(name).map(text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new BadParameter("bad-number", name, least, most, text);
        }).orElse(otherwise);
    }
}
