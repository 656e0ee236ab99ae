package org.commonground.sandbox.confluence.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.commonground.sandbox.confluence.Access;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Visitor;

/** One request with what the pages ask of it. */
record Visit(HttpServletRequest request, HttpServletResponse response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Optional<SandboxUser> user() {
        return Visitor.current();
    }

    boolean mayEdit() {
        return Access.mayEdit(user());
    }

    String contextPath() {
        return request.getContextPath();
    }

    /** Returns the path below the context path, still encoded. */
    String path() {
        return request.getRequestURI().substring(contextPath().length()).replaceFirst(";.*", "");
    }

    /** Returns a part of a path as people read it; plus signs are spaces, as in Confluence's addresses. */
    static String decode(String part) throws NotThere {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new NotThere();
        }
    }

    /** Returns the parameter, or an empty string. */
    String text(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).orElse("");
    }

    /** Returns the parameter as a number; anything else is a page that is not there. */
    long number(String parameter) throws NotThere {
        return parse(text(parameter));
    }

    /** Reads a number of an address; anything else is a page that is not there. */
    static long parse(String number) throws NotThere {
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw new NotThere();
        }
    }

    boolean isPost() {
        return request.getMethod().equals("POST");
    }

    Object token() {
        return Optional.ofNullable(request.getAttribute("atl_token")).orElse("");
    }

    boolean hasToken() {
        return !token().equals("") && token().equals(text("atl_token"));
    }

    /** Answers a script. */
    void json(Object answer) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        JSON.writeValue(response.getOutputStream(), answer);
    }

    void redirect(String url) throws IOException {
        response.sendRedirect(url);
    }

    /** There is no such page, or this visitor must not know of it: both get the same answer. */
    static final class NotThere extends Exception {
        NotThere() {
            super(null, null, false, false);
        }
    }
}
