package org.commonground.sandbox.web;

import java.util.Arrays;
import java.util.Set;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Visitor;

/** Who may call a servlet: by its access annotation, without one licensed users only. */
final class Access {
    private static final Set<String> OPEN = Set.of("com.atlassian.annotations.security.UnrestrictedAccess",
            "com.atlassian.annotations.security.AnonymousSiteAccess");
    private static final Set<String> ADMINISTRATORS = Set.of("com.atlassian.annotations.security.AdminOnly",
            "com.atlassian.annotations.security.SystemAdminOnly");

    private Access() {
    }

    static boolean allows(Class<?> servlet) {
        Set<String> annotations = Arrays.stream(servlet.getAnnotations()).map(a -> a.annotationType().getName())
                .collect(java.util.stream.Collectors.toSet());
        if (annotations.stream().anyMatch(OPEN::contains)) {
            return true;
        }
        return annotations.stream().anyMatch(ADMINISTRATORS::contains)
                ? Visitor.current().filter(SandboxUser::isAdmin).isPresent() : Visitor.current().isPresent();
    }
}
