package org.commonground.sandbox.plugin.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Visitor;

/**
 * Who may call: by the access annotation of the method, else of the class, else licensed users only, which here is
 * everybody who is logged in. Both annotation families are known, by simple name.
 */
public final class AccessFilter implements ContainerRequestFilter {
    private static final Set<String> FAMILIES = Set.of("com.atlassian.annotations.security",
            "com.atlassian.plugins.rest.api.security.annotation");

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String access = Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                .flatMap(place -> access(place.getAnnotations()).stream()).findFirst().orElse("LicensedOnly");
        Optional<SandboxUser> user = Visitor.current();
        boolean allowed = switch (access) {
            case "UnrestrictedAccess", "AnonymousSiteAccess" -> true;
            case "AdminOnly", "SystemAdminOnly" -> user.filter(SandboxUser::isAdmin).isPresent();
            default -> user.isPresent();
        };
        if (!allowed) {
            int status = user.isPresent() ? 403 : 401;
            request.abortWith(Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of("message", "Client must be authenticated to access this resource.",
                            "status-code", status)).build());
        }
    }

    private static Optional<String> access(Annotation[] annotations) {
        return Arrays.stream(annotations).map(Annotation::annotationType)
                .filter(t -> FAMILIES.contains(t.getPackageName())).map(Class::getSimpleName)
                .filter(n -> !n.startsWith("Xsrf")).findFirst();
    }
}
