package org.commonground.sandbox.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.commonground.sandbox.host.Product;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Puts the product's frame around a plugin servlet's page that asks for it with {@code <meta name="decorator">}. */
final class Decorated {
    private final Product product;

    Decorated(Product product) {
        this.product = product;
    }

    void service(HttpServlet servlet, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        servlet.service(request, new HttpServletResponseWrapper(response) {
            @Override
            public PrintWriter getWriter() {
                return writer;
            }
        });
        writer.flush();
        if (text.getBuffer().length() > 0) {
            response.getWriter().write(framed(text.toString(), request));
        }
    }

    private String framed(String html, HttpServletRequest request) {
        if (!html.contains("name=\"decorator\"")) {
            return html;
        }
        Document page = Jsoup.parse(html);
        Map<String, String> metas = new HashMap<>();
        page.head().select("meta[name]").forEach(m -> metas.put(m.attr("name"), m.attr("content")));
        String title = page.title();
        page.head().select("meta[name], title").remove();
        return product.decorate(title, page.head().html(), page.body().html(), metas, request);
    }
}
