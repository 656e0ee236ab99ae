package org.commonground.checks.rules;

import java.util.List;
import java.util.function.Function;

/**
 * One rule that a jar must keep.
 *
 * @param name by which a jar is refused
 * @param why what happens in the products, or with whom, when it is broken
 * @param check returns what breaks it, one sentence each
 */
public record Rule(String name, String why, Function<AppJar, List<String>> check) {
    /** Returns what breaks this rule, one sentence each. */
    public List<String> broken(AppJar jar) {
        return check.apply(jar);
    }
}
