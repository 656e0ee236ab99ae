package org.commonground.sandbox.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.commonground.sandbox.plugin.ModuleList;
import org.commonground.sandbox.plugin.module.ServletModule;
import org.commonground.sandbox.plugin.module.WebResources;
import org.commonground.sandbox.plugin.rest.RestModules;

/** Sends the paths that belong to plugins to them. */
final class Routes {
    private Routes() {
    }

    /** {@code /rest/*}. */
    static HttpServlet rest(RestModules rest) {
        return new HttpServlet() {
            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response)
                    throws ServletException, IOException {
                if (!rest.serve(request, response)) {
                    notFound(response);
                }
            }
        };
    }

    /** {@code /plugins/servlet/*}. */
    static HttpServlet servlets(ModuleList<ServletModule> servlets, Decorated decorated) {
        return new HttpServlet() {
            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response)
                    throws ServletException, IOException {
                String path = Optional.ofNullable(request.getPathInfo()).orElse("");
                Optional<ServletModule> servlet = servlets.all().stream().filter(s -> s.serves(path)).findFirst();
                if (servlet.isEmpty()) {
                    notFound(response);
                } else if (Access.allows(servlet.get().servlet().getClass())) {
                    decorated.service(servlet.get().servlet(), request, response);
                } else {
                    response.sendRedirect(request.getContextPath() + "/login");
                }
            }
        };
    }

    /** {@code /download/resources/*}. */
    static HttpServlet downloads(WebResources resources) {
        return new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
                Optional<byte[]> file = resources.file(path);
                if (file.isEmpty()) {
                    notFound(response);
                    return;
                }
                response.setContentType(StaticFiles.type(path));
                response.setHeader("Cache-Control", "no-cache");
                response.getOutputStream().write(file.get());
            }
        };
    }

    private static void notFound(HttpServletResponse response) throws IOException {
        response.setStatus(404);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("There is nothing here.");
    }
}
