package org.commonground.checks.real;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Runs wired tests in a product as the client of {@code AtlassianPluginsTestRunner} does: one GET a class, without
 * credentials; the answer names the methods that passed, failed and were ignored, and none at all is a failure.
 */
public final class WiredRun {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String product;

    /** Asks this product, as in {@code http://localhost:2990/jira}. */
    public WiredRun(String product) {
        this.product = product;
    }

    /**
     * What came of one class.
     *
     * @param failed the reason by method; under the class's name when it did not run at all
     */
    public record Result(String className, List<String> passed, Map<String, String> failed) {
    }

    /** Prints what passed and failed; ends with 1 when anything failed. Arguments: the product's address, tests jar, packages. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 3) {
            System.err.println("Usage: WiredRun PRODUCT-ADDRESS TESTS-JAR PACKAGE...");
            System.exit(2);
        }
        List<String> packages = List.of(arguments).subList(2, arguments.length);
        System.exit(print(new WiredRun(arguments[0]), Path.of(arguments[1]), packages, System.out) ? 0 : 1);
    }

    static boolean print(WiredRun run, Path jar, List<String> packages, PrintStream out) throws IOException, InterruptedException {
        int passed = 0;
        int failed = 0;
        for (String name : classes(jar, packages)) {
            Result result = run.run(name);
            result.passed().forEach(m -> out.println("passed  " + name + "." + m));
            result.failed().forEach((m, reason) -> out.println("FAILED  " + name + "." + m + ": " + reason));
            passed += result.passed().size();
            failed += result.failed().size();
        }
        out.println(passed + " passed, " + failed + " failed");
        return failed == 0 && passed > 0;
    }

    /** Returns the test classes of the jar below these packages. */
    public static List<String> classes(Path jar, List<String> packages) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName).filter(n -> n.endsWith("WiredTest.class"))
                    .map(n -> n.replace(".class", "").replace('/', '.'))
                    .filter(n -> packages.stream().anyMatch(p -> n.startsWith(p + "."))).sorted().toList();
        }
    }

    /** Runs one class. */
    public Result run(String className) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(product + "/rest/atlassiantestrunner/1.0/runtest/" + className))
                .timeout(Duration.ofMinutes(5)).header("Accept", "application/json").build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            return new Result(className, List.of(), Map.of(className, "the runner answers " + response.statusCode()));
        }
        JsonNode answer = JSON.readTree(response.body());
        List<String> passed = new ArrayList<>();
        answer.path("passedMethods").forEach(m -> passed.add(m.asText()));
        Map<String, String> failed = new LinkedHashMap<>();
        answer.path("failedMethods").fields().forEachRemaining(e -> failed.put(e.getKey(), reason(e.getValue())));
        if (passed.isEmpty() && failed.isEmpty() && answer.path("ignoredMethods").isEmpty()) {
            failed.put(className, "no method ran");
        }
        return new Result(className, passed, failed);
    }

    private static String reason(JsonNode failure) {
        return Stream.of(failure.at("/fThrownException/detailMessage"), failure).filter(JsonNode::isValueNode).map(JsonNode::asText)
                .findFirst().orElse(failure.toString());
    }
}
