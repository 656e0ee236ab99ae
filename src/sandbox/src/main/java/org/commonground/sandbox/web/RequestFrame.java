package org.commonground.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonground.sandbox.host.HostCalls;
import org.commonground.sandbox.host.HostSession;
import org.commonground.sandbox.host.Visitor;
import org.commonground.sandbox.plugin.module.WebResources;
import org.commonground.sandbox.sal.CurrentRequest;

/** Around each request: who asks, counters at zero, and their sums in the header {@code X-Sandbox-Host-Calls}. */
final class RequestFrame extends HttpFilter {
    /** Response header with the counted host calls. */
    static final String HEADER = "X-Sandbox-Host-Calls";
    private final transient Login login;
    private final transient WebResources resources;
    private final transient CurrentRequest current;

    RequestFrame(Login login, WebResources resources, CurrentRequest current) {
        this.login = login;
        this.resources = resources;
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        HostCalls.reset();
        resources.reset();
        current.set(request);
        HostSession.open();
        BufferedResponse buffered = new BufferedResponse(response);
        try {
            if (login.identify(request, response)) {
                chain.doFilter(request, buffered);
                response.setHeader(HEADER, HostCalls.summary());
                buffered.send();
            }
        } finally {
            HostSession.close();
            Visitor.set(null);
            current.set(null);
        }
    }
}
