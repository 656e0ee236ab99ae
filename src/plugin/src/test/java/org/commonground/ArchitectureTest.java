package org.commonground;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.commonground", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] JIRA = {"com.atlassian.jira..", "com.atlassian.query.."};
    private static final String CONFLUENCE = "com.atlassian.confluence..";

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NOTHING_BUT_THE_JDK = classes().that().resideInAPackage("org.commonground.core..")
        .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.commonground.core..");

    @ArchTest
    static final ArchRule ONLY_JIRAS_SIDE_NAMES_JIRA = noClasses().that().resideOutsideOfPackage("org.commonground.jira..")
        .and().doNotHaveFullyQualifiedName("org.commonground.wiring.JiraWiring")
        .should().dependOnClassesThat().resideInAnyPackage(JIRA);

    @ArchTest
    static final ArchRule ONLY_CONFLUENCES_SIDE_NAMES_CONFLUENCE = noClasses()
        .that().resideOutsideOfPackage("org.commonground.confluence..")
        .and().doNotHaveFullyQualifiedName("org.commonground.wiring.ConfluenceWiring")
        .and().doNotHaveFullyQualifiedName("org.commonground.wiring.ConfluenceRegister")
        .should().dependOnClassesThat().resideInAnyPackage(CONFLUENCE);

    @ArchTest
    static final ArchRule JIRA_KNOWS_NO_OTHER_ADAPTER = noClasses().that().resideInAPackage("org.commonground.jira..")
        .should().dependOnClassesThat().resideInAnyPackage("org.commonground.confluence..", "org.commonground.rest..",
            "org.commonground.storage..", "org.commonground.wiring..");

    @ArchTest
    static final ArchRule CONFLUENCE_KNOWS_NO_OTHER_ADAPTER = noClasses().that().resideInAPackage("org.commonground.confluence..")
        .should().dependOnClassesThat().resideInAnyPackage("org.commonground.jira..", "org.commonground.rest..",
            "org.commonground.storage..", "org.commonground.wiring..");

    @ArchTest
    static final ArchRule REST_AND_STORAGE_KNOW_ONLY_THE_CORE = noClasses()
        .that().resideInAnyPackage("org.commonground.admin..", "org.commonground.rest..", "org.commonground.storage..", "org.commonground.view..")
        .should().dependOnClassesThat().resideInAnyPackage("org.commonground.jira..", "org.commonground.confluence..",
            "org.commonground.wiring..");

    /** Found by name at run time, so that no class of the other product is ever loaded. */
    @ArchTest
    static final ArchRule NOBODY_NAMES_A_PRODUCTS_WIRING = noClasses()
        .that().doNotHaveFullyQualifiedName("org.commonground.wiring.JiraWiring")
        .and().doNotHaveFullyQualifiedName("org.commonground.wiring.ConfluenceWiring")
        .and().doNotHaveFullyQualifiedName("org.commonground.wiring.ConfluenceRegister")
        .should().dependOnClassesThat().haveFullyQualifiedName("org.commonground.wiring.JiraWiring")
        .orShould().dependOnClassesThat().haveFullyQualifiedName("org.commonground.wiring.ConfluenceWiring")
        .orShould().dependOnClassesThat().haveFullyQualifiedName("org.commonground.wiring.ConfluenceRegister");

    @ArchTest
    static final ArchRule BEANS_OF_THE_COMMON_CONTEXT_NAME_NO_PRODUCT = noClasses()
        .that().areAnnotatedWith("jakarta.inject.Named")
        .should().dependOnClassesThat().resideInAnyPackage("com.atlassian.jira..", "com.atlassian.query..", CONFLUENCE,
            "org.commonground.jira..", "org.commonground.confluence..");

    @ArchTest
    static final ArchRule NO_STATE_IN_STATICS = noFields().that().areStatic().should().notBeFinal();
}
