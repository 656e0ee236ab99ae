package org.commonground;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
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

    static final ArchRule ADMIN_KNOWS_THE_CORE_AND_THE_VIEW = knows("admin", "view");

    static final ArchRule CALENDAR_KNOWS_THE_CORE = knows("calendar");

    static final ArchRule CONFLUENCE_KNOWS_THE_CORE_THE_VIEW_AND_THE_CALENDAR = knows("confluence", "view", "calendar");

    static final ArchRule JIRA_KNOWS_THE_CORE_AND_THE_VIEW = knows("jira", "view");

    static final ArchRule REST_KNOWS_THE_CORE_AND_THE_VIEW = knows("rest", "view");

    static final ArchRule STORAGE_KNOWS_THE_CORE = knows("storage");

    static final ArchRule VIEW_KNOWS_THE_CORE = knows("view");

    static final ArchRule NO_OTHER_PACKAGE_IS_THERE = classes().should().resideInAnyPackage(Stream.of("admin", "calendar", "confluence", "core",
        "jira", "rest", "scanner", "storage", "view", "wiring").map(ArchitectureTest::packages).toArray(String[]::new));

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

    private static String packages(String name) {
        return "org.commonground." + name + "..";
    }

    /** A package of the plugin knows of the app's own packages itself, the core, and these. */
    private static ArchRule knows(String name, String... others) {
        String[] known = Stream.concat(Stream.of(name, "core"), Stream.of(others)).map(ArchitectureTest::packages).toArray(String[]::new);
        return classes().that().resideInAPackage(packages(name))
            .should().onlyDependOnClassesThat(resideOutsideOfPackage("org.commonground..").or(resideInAnyPackage(known)));
    }

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
