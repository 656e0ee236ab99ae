package org.commonground.sandbox.plugin.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** A form post needs the header {@code X-Atlassian-Token: no-check}; JSON passes, since no form can send it. */
public final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean form = type == null || FORMS.contains(type.getType() + "/" + type.getSubtype());
        boolean changes = !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
        if (changes && form && !"no-check".equals(request.getHeaderString("X-Atlassian-Token"))) {
            request.abortWith(Response.status(403).type(MediaType.TEXT_PLAIN_TYPE).entity("XSRF check failed").build());
        }
    }
}
