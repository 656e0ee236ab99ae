package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.commonground.checks.rules.AppJar;
import org.commonground.checks.rules.Rule;
import org.commonground.checks.rules.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The built jar keeps every rule by which the products and their tools take or refuse one. */
class JarRulesTest {
    @TestFactory
    Stream<DynamicTest> the_jar_keeps_the_rule() throws IOException {
        AppJar jar = AppJar.of(Repository.jar());
        return Rules.all().stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> keeps(jar, rule)));
    }

    private static void keeps(AppJar jar, Rule rule) {
        assertThat(rule.broken(jar)).as("rule " + rule.name() + ": " + rule.why()).isEmpty();
    }
}
