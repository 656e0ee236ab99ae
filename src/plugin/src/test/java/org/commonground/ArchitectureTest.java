package org.commonground;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom. Each constant is a test; ArchUnit's own runner is passed over by Surefire, which then finds nothing wrong. */
class ArchitectureTest {
    private static final String[] JIRA = {"com.atlassian.jira..", "com.atlassian.query.."};
    private static final String CONFLUENCE = "com.atlassian.confluence..";
    private static final String JIRA_WIRING = "org\\.commonground\\.wiring\\.JiraWiring(\\$.*)?";
    private static final String CONFLUENCE_WIRING = "org\\.commonground\\.wiring\\.Confluence(Wiring|Register)(\\$.*)?";

    static final ArchRule THE_CORE_KNOWS_NOTHING_BUT_THE_JDK = classes().that().resideInAPackage("org.commonground.core..")
        .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.commonground.core..");

    static final ArchRule ONLY_JIRAS_SIDE_NAMES_JIRA = noClasses().that().resideOutsideOfPackage("org.commonground.jira..")
        .and().haveNameNotMatching(JIRA_WIRING).should().dependOnClassesThat().resideInAnyPackage(JIRA);

    static final ArchRule ONLY_CONFLUENCES_SIDE_NAMES_CONFLUENCE = noClasses()
        .that().resideOutsideOfPackage("org.commonground.confluence..")
        .and().haveNameNotMatching(CONFLUENCE_WIRING).should().dependOnClassesThat().resideInAnyPackage(CONFLUENCE);

    static final ArchRule JIRA_KNOWS_NO_OTHER_ADAPTER = noClasses().that().resideInAPackage("org.commonground.jira..")
        .should().dependOnClassesThat().resideInAnyPackage("org.commonground.confluence..", "org.commonground.rest..",
            "org.commonground.storage..", "org.commonground.wiring..");

    static final ArchRule CONFLUENCE_KNOWS_NO_OTHER_ADAPTER = noClasses().that().resideInAPackage("org.commonground.confluence..")
        .should().dependOnClassesThat().resideInAnyPackage("org.commonground.jira..", "org.commonground.rest..",
            "org.commonground.storage..", "org.commonground.wiring..");

    static final ArchRule REST_AND_STORAGE_KNOW_ONLY_THE_CORE = noClasses()
        .that().resideInAnyPackage("org.commonground.admin..", "org.commonground.rest..", "org.commonground.storage..", "org.commonground.view..")
        .should().dependOnClassesThat().resideInAnyPackage("org.commonground.jira..", "org.commonground.confluence..",
            "org.commonground.wiring..");

    /** Found by name at run time, so that no class of the other product is ever loaded. */
    static final ArchRule NOBODY_NAMES_A_PRODUCTS_WIRING = noClasses()
        .that().haveNameNotMatching(JIRA_WIRING).and().haveNameNotMatching(CONFLUENCE_WIRING)
        .should().dependOnClassesThat().haveNameMatching(JIRA_WIRING)
        .orShould().dependOnClassesThat().haveNameMatching(CONFLUENCE_WIRING);

    static final ArchRule BEANS_OF_THE_COMMON_CONTEXT_NAME_NO_PRODUCT = noClasses()
        .that().areAnnotatedWith("jakarta.inject.Named")
        .should().dependOnClassesThat().resideInAnyPackage("com.atlassian.jira..", "com.atlassian.query..", CONFLUENCE,
            "org.commonground.jira..", "org.commonground.confluence..");

    static final ArchRule NO_STATE_IN_STATICS = noFields().that().areStatic().should().notBeFinal();

    @TestFactory
    Stream<DynamicTest> every_rule_holds() {
        JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar")).importPackages("org.commonground");
        List<Field> rules = Arrays.stream(ArchitectureTest.class.getDeclaredFields()).filter(f -> f.getType() == ArchRule.class).toList();
        assertThat(rules).hasSizeGreaterThan(5);
        assertThat(classes.size()).isGreaterThan(200);
        return rules.stream().map(rule -> dynamicTest(rule.getName(), () -> ((ArchRule) rule.get(null)).check(classes)));
    }
}
