package org.commonground.checks.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** All rules; {@code bin/check-jar} runs them on a jar. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new Rule("small", "a jar of more than a megabyte holds something that should not be in it", ContentRules::small),
            new Rule("only-own-classes", "a class of the host or of a library in the jar is loaded instead of the product's", ContentRules::onlyOwnClasses),
            new Rule("java-17", "the jar is promised to load on Java 17 and newer", ContentRules::java17),
            new Rule("named-files-exist", "a class, template or picture that the descriptor names and that is missing disables the plugin or leaves a hole",
                    ContentRules::namedFilesExist),
            new Rule("icons", "the product scales or does not show pictures of another size", ContentRules::icons),
            new Rule("plugin-key", "the framework refuses a jar whose descriptor and manifest name different keys", ManifestRules::pluginKey),
            new Rule("manifest-newline", "the last header of a manifest without a newline at its end is lost", ManifestRules::newline),
            new Rule("no-java-requirement", "the products' framework may not know the Java version that osgi.ee asks for", ManifestRules::noJavaRequirement),
            new Rule("optional-imports", "a package that the other product does not export keeps the plugin enabling for ever", ManifestRules::optionalImports),
            new Rule("no-exports", "another app would come to rely on what is exported", ManifestRules::noExports),
            new Rule("descriptor-packages-imported", "a class that only the descriptor names cannot be loaded, and the plugin is disabled",
                    ManifestRules::descriptorPackagesImported),
            new Rule("shared-services", "a service that one product lacks keeps the plugin from starting there", ManifestRules::sharedServices),
            new Rule("index-files", "the scanner makes no bean of a class that is not there, and product-specific index files are unverified",
                    ManifestRules::indexFiles),
            new Rule("no-transformed-modules", "component, component-import and module-type make nothing in a jar with Atlassian-Plugin-Key",
                    DescriptorRules::noTransformedModules),
            new Rule("module-keys", "the framework refuses a jar with a missing or doubled module key", DescriptorRules::moduleKeys),
            new Rule("stable-keys", "pages, dashboards and admins' settings refer to modules by their keys", DescriptorRules::stableKeys),
            new Rule("product-marks", "a module without application= is enabled in both products", DescriptorRules::productMarks),
            new Rule("data-center", "the product warns the admin about an app that does not say it is for Data Center", DescriptorRules::dataCenter),
            new Rule("texts", "a key without a text is shown as the key", TextRules::texts),
            new Rule("languages", "a text that a language lacks is shown in English amid the others", TextRules::languages),
            new Rule("velocity-allowlist", "a method that a template calls and that is not allowed shows nothing; one that is allowed and not called is a hole",
                    TextRules::velocityAllowlist),
            new Rule("access-annotation", "an endpoint that does not say who may call it has the platform's default, which has changed before",
                    EndpointRules::accessAnnotation),
            new Rule("admin-session", "somebody at an administrator's unlocked browser could administer without the password", EndpointRules::adminSession),
            new Rule("xsrf", "a page elsewhere could make a logged-in person's browser change something", EndpointRules::xsrf));

    private Rules() {
    }

    /** Returns all rules. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Checks a jar; ends with 1 when it breaks a rule. Argument: the jar. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("Usage: bin/check-jar JAR");
            System.exit(2);
        }
        System.exit(report(Path.of(arguments[0]), System.out) ? 0 : 1);
    }

    static boolean report(Path file, PrintStream out) {
        AppJar jar;
        try {
            jar = AppJar.of(file);
        } catch (IOException e) {
            out.println("refused by descriptor: " + file.getFileName() + ": " + e.getMessage());
            return false;
        }
        boolean good = true;
        for (Rule rule : ALL) {
            for (String broken : rule.broken(jar)) {
                out.println("refused by " + rule.name() + ": " + broken + " (" + rule.why() + ")");
                good = false;
            }
        }
        if (good) {
            out.println(file.getFileName() + " keeps all " + ALL.size() + " rules.");
        }
        return good;
    }
}
