package org.commonground.sandbox.plugin.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The request as seen from below a plugin's REST base path. */
final class MountedRequest extends HttpServletRequestWrapper {
    private final String base;

    MountedRequest(HttpServletRequest request, String base) {
        super(request);
        this.base = base;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + base;
    }

    @Override
    public String getPathInfo() {
        String rest = super.getPathInfo().substring(base.length());
        return rest.isEmpty() ? "/" : rest;
    }
}
