package org.commonground.sandbox.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.commonground.sandbox.host.Product;
import org.commonground.sandbox.plugin.ModuleList;
import org.commonground.sandbox.plugin.module.ServletModule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The servlets of plugins; a page that asks for the administration's decorator gets the product's frame around its body. */
public record DecoratedServlets(ModuleList<ServletModule> servlets, Product product) {
    /** The request's attribute with the name of the decorator that the page asks for. */
    public static final String DECORATOR = "org.commonground.sandbox.decorator";

    List<ServletModule> all() {
        return servlets.all();
    }

    void serve(HttpServlet servlet, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        BufferedResponse buffered = new BufferedResponse(response);
        servlet.service(request, buffered);
        Optional<String> html = buffered.html();
        if (html.isEmpty()) {
            buffered.send();
            return;
        }
        Document page = Jsoup.parse(html.get());
        request.setAttribute(DECORATOR, page.select("meta[name=decorator]").attr("content"));
        boolean wanted = !page.select("meta[name=decorator]").isEmpty();
        if (!wanted || !product.decorate(request, response, page.title(), page.select("meta[http-equiv]").outerHtml(), page.body().html())) {
            buffered.send();
        }
    }
}
