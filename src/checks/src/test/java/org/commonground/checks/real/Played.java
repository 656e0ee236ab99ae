package org.commonground.checks.real;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A web server with fixed answers by "METHOD /path" that keeps what it was asked; what it does not know is 404. */
final class Played implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> answers = new LinkedHashMap<>();
    final List<String> asked = new ArrayList<>();
    final Map<String, String> headers = new LinkedHashMap<>();

    Played() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    Played with(String request, String answer) {
        answers.put(request, answer);
        return this;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/product";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath().replace("/product", "");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(body.isEmpty() ? request : request + " " + body);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        String answer = answers.get(request);
        byte[] bytes = answer == null ? new byte[0] : answer.replaceFirst("^!\\d+ ", "").getBytes(StandardCharsets.UTF_8);
        int status = answer == null ? 404 : answer.startsWith("!") ? Integer.parseInt(answer.substring(1, 4)) : 200;
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
