package org.commonground.checks.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** REST resources, servlets and actions: who may call them, and whether a foreign page could. */
final class EndpointRules {
    private static final Set<String> ACCESS = Set.of("AdminOnly", "AnonymousSiteAccess", "LicensedOnly", "SystemAdminOnly", "UnlicensedSiteAccess",
            "UnrestrictedAccess");
    private static final List<String> FAMILIES = List.of("Lcom/atlassian/annotations/security/", "Lcom/atlassian/plugins/rest/api/security/annotation/");
    private static final Set<String> ADMINS = Set.of("AdminOnly", "SystemAdminOnly");
    private static final Set<String> HTTP = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> CHANGES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> SERVLET_CHANGES = Set.of("doPost", "doPut", "doDelete", "service");

    private EndpointRules() {
    }

    static List<String> accessAnnotation(AppJar jar) {
        List<String> wrong = new ArrayList<>();
        for (ClassNode resource : resources(jar)) {
            resource.methods.stream().filter(m -> http(m) != null).filter(m -> !access(m.visibleAnnotations) && !access(resource.visibleAnnotations))
                    .forEach(m -> wrong.add(http(m) + " " + name(resource) + "." + m.name + " does not say who may call it"));
        }
        Stream.concat(named(jar, "servlet", "class"), Stream.concat(named(jar, "servlet-filter", "class"), actions(jar)))
                .filter(c -> !access(c.visibleAnnotations)).forEach(c -> wrong.add(name(c) + " does not say who may call it"));
        return wrong;
    }

    /** The products ask for the password again before their own pages for administrators; an app's pages must say so themselves. */
    static List<String> adminSession(AppJar jar) {
        Stream<ClassNode> servlets = named(jar, "servlet", "class").filter(c -> c.methods.stream().noneMatch(m -> calls(m, "/AdministratorSession", "opens")));
        Stream<ClassNode> actions = actions(jar).filter(c -> find(c.visibleAnnotations, "Lcom/atlassian/sal/api/websudo/WebSudoRequired;").findAny().isEmpty());
        return Stream.concat(servlets, actions).filter(c -> c.visibleAnnotations != null && c.visibleAnnotations.stream()
                .map(a -> simple(a.desc)).anyMatch(ADMINS::contains)).map(c -> name(c) + " is for administrators and does not ask for a secure administrator session").toList();
    }

    static List<String> xsrf(AppJar jar) {
        List<String> wrong = new ArrayList<>();
        for (ClassNode type : jar.classes()) {
            Stream.concat(Stream.of(type.visibleAnnotations), type.methods.stream().map(m -> m.visibleAnnotations)).filter(a -> a != null)
                    .flatMap(Collection::stream).filter(a -> a.desc.endsWith("/XsrfProtectionExcluded;"))
                    .forEach(a -> wrong.add(name(type) + " switches the protection off"));
        }
        for (ClassNode resource : resources(jar)) {
            resource.methods.stream().filter(m -> CHANGES.contains(String.valueOf(http(m)))).filter(m -> !onlyJson(m, resource))
                    .forEach(m -> wrong.add(http(m) + " " + name(resource) + "." + m.name + " takes a form as well as JSON"));
        }
        named(jar, "servlet", "class").forEach(servlet -> servlet.methods.stream().filter(m -> SERVLET_CHANGES.contains(m.name))
                .filter(m -> !asksForToken(m)).forEach(m -> wrong.add(name(servlet) + "." + m.name
                        + " does not ask FormToken.isGood, and no product protects a servlet")));
        actions(jar).forEach(action -> action.methods.stream().filter(m -> visible(m) && posts(m) && !protectedFromForms(m))
                .forEach(m -> wrong.add(name(action) + "." + m.name + " takes POST without a token")));
        return wrong;
    }

    /** The app's own token of a form, which the products do not know of. */
    private static boolean asksForToken(MethodNode method) {
        return calls(method, "/FormToken", "isGood");
    }

    private static boolean calls(MethodNode method, String owner, String name) {
        return StreamSupport.stream(method.instructions.spliterator(), false).anyMatch(i -> i instanceof MethodInsnNode call
                && call.owner.startsWith("org/commonground/") && call.owner.endsWith(owner) && call.name.equals(name));
    }

    private static List<ClassNode> resources(AppJar jar) {
        return jar.classes().stream().filter(c -> find(c.visibleAnnotations, "Ljakarta/ws/rs/Path;").findAny().isPresent()).toList();
    }

    private static Stream<ClassNode> named(AppJar jar, String element, String attribute) {
        return jar.descriptor().all(element).stream().map(e -> e.getAttribute(attribute)).distinct().flatMap(jar::find);
    }

    /** Actions of Jira have their class in {@code name}, those of Confluence in {@code class}. */
    private static Stream<ClassNode> actions(AppJar jar) {
        return jar.descriptor().all("action").stream().flatMap(e -> Stream.of(e.getAttribute("class"), e.getAttribute("name")))
                .distinct().flatMap(jar::find);
    }

    private static String http(MethodNode method) {
        return method.visibleAnnotations == null ? null : method.visibleAnnotations.stream()
                .filter(a -> a.desc.startsWith("Ljakarta/ws/rs/")).map(a -> simple(a.desc)).filter(HTTP::contains).findFirst().orElse(null);
    }

    private static boolean access(List<AnnotationNode> annotations) {
        return annotations != null && annotations.stream()
                .anyMatch(a -> FAMILIES.stream().anyMatch(a.desc::startsWith) && ACCESS.contains(simple(a.desc)));
    }

    /** A browser sends JSON across sites only after asking, which the products do not allow. */
    private static boolean onlyJson(MethodNode method, ClassNode resource) {
        List<AnnotationNode> consumes = Stream.concat(find(method.visibleAnnotations, "Ljakarta/ws/rs/Consumes;"),
                find(resource.visibleAnnotations, "Ljakarta/ws/rs/Consumes;")).toList();
        return http(method).equals("DELETE") || !consumes.isEmpty() && consumes.get(0).values.get(1) instanceof List<?> types
                && types.stream().allMatch("application/json"::equals);
    }

    private static boolean visible(MethodNode method) {
        return (method.access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0 && (method.access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    private static boolean posts(MethodNode method) {
        return Stream.of("Lcom/atlassian/jira/security/request/SupportedMethods;", "Lcom/atlassian/struts/httpmethod/PermittedMethods;")
                .flatMap(d -> find(method.visibleAnnotations, d)).anyMatch(a -> constants(a).contains("POST"));
    }

    private static List<String> constants(AnnotationNode annotation) {
        return annotation.values.stream().flatMap(v -> v instanceof List<?> list ? list.stream() : Stream.of(v))
                .filter(String[].class::isInstance).map(v -> ((String[]) v)[1]).toList();
    }

    private static boolean protectedFromForms(MethodNode method) {
        return Stream.of("Lcom/atlassian/jira/security/xsrf/RequiresXsrfCheck;", "Lcom/atlassian/xwork/RequireSecurityToken;")
                .anyMatch(d -> find(method.visibleAnnotations, d).findAny().isPresent());
    }

    private static Stream<AnnotationNode> find(List<AnnotationNode> annotations, String descriptor) {
        return annotations == null ? Stream.empty() : annotations.stream().filter(a -> a.desc.equals(descriptor));
    }

    private static String simple(String descriptor) {
        return descriptor.replaceFirst(".*/", "").replace(";", "");
    }

    private static String name(ClassNode type) {
        return type.name.replace('/', '.');
    }
}
