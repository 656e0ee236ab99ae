package org.commonground.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonground.core.matrix.Candidate;
import org.commonground.sandbox.Sandbox;

/** What the app costs in a running product: host calls, bytes of script and style, and macros beside plain panels. */
final class SandboxFigures implements AutoCloseable {
    private static final int ISSUES = 2_500;
    private static final int PAGING = 3;
    private static final int MACROS = 40;
    private static final int WARM_UP = 1_500;
    private static final int SAMPLES = 200;
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"([^\"]*common-ground[^\"]*\\.(?:js|css)[^\"]*)\"");
    private static final String VIEW = "/rest/common-ground/1.0/matrix/picture?project=BEN";
    private static final String PAGE = "/projects/BEN?selectedItem=org.commonground.common-ground:matrix-link";
    private final HttpClient client = HttpClient.newHttpClient();
    private final Sandbox sandbox;

    SandboxFigures(Path root) throws IOException {
        Path folder = Files.createTempDirectory("common-ground-bench");
        Path issues = Files.writeString(folder.resolve("issues.jsonl"), Issues.candidates(ISSUES).stream().map(SandboxFigures::line)
            .collect(Collectors.joining("\n")));
        Path pages = Files.createDirectories(folder.resolve("pages/BEN"));
        Files.writeString(pages.resolve("Macros.xhtml"), body("feasibility-notes", "verdict", "feasible").repeat(MACROS));
        Files.writeString(pages.resolve("Panels.xhtml"), body("panel", "title", "Feasible").repeat(MACROS));
        sandbox = Sandbox.start(new String[] {"--jira-port", "0", "--confluence-port", "0", "--build",
            root.resolve("src/sandbox/target").toString(), "--issues", issues.toString(), "--pages", folder.resolve("pages").toString()});
    }

    private static String line(Candidate issue) {
        return "{\"key\":\"" + issue.key().replace("SKY", "BEN") + "\",\"summary\":\"Issue\",\"impact\":"
            + issue.impact().intValue() + ",\"effort\":" + issue.effort().intValue() + "}";
    }

    private static String body(String macro, String parameter, String value) {
        return "<ac:structured-macro ac:name=\"" + macro + "\"><ac:parameter ac:name=\"" + parameter + "\">" + value
            + "</ac:parameter><ac:rich-text-body><table><tbody><tr><th>Risk</th><th>Likelihood</th><th>Severity</th><th>Mitigation"
            + "</th></tr><tr><td>The hold expires</td><td>High</td><td>Medium</td><td>Renew it once</td></tr></tbody></table>"
            + "</ac:rich-text-body></ac:structured-macro>";
    }

    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        String jira = sandbox.jira().address();
        HttpResponse<byte[]> first = get(jira + VIEW, "");
        HttpResponse<byte[]> second = get(jira + VIEW, "");
        HttpResponse<byte[]> unchanged = get(jira + VIEW, first.headers().firstValue("ETag").orElseThrow());
        if (unchanged.statusCode() != 304) {
            throw new IllegalStateException("an unchanged view must be answered by 304, not " + unchanged.statusCode());
        }
        all.put("searches", calls(first, "searches") - PAGING);
        all.put("fieldReads", calls(second, "fieldReads"));
        all.put("unchangedSearches", Math.max(1, calls(unchanged, "searches") - PAGING + 1));
        Map<String, byte[]> files = files(jira, PAGE);
        all.put("scriptKB", kilobytes(files, "/matrix.js"));
        all.put("pageKB", kilobytes(files, ".js") + kilobytes(files, ".css"));
        all.put("scriptElsewhere", List.of("/secure/Dashboard.jspa", "/projects/BEN", "/issues/?jql=project%20%3D%20BEN").stream()
            .flatMap(page -> files(jira, page).entrySet().stream()).filter(file -> file.getKey().contains(".js"))
            .mapToInt(file -> file.getValue().length).sum());
        List<Double> macros = new ArrayList<>();
        List<Double> panels = new ArrayList<>();
        // one after the other, so that whatever else the machine does slows both
        for (int i = -WARM_UP; i < SAMPLES; i++) {
            double macro = milliseconds("Macros");
            double panel = milliseconds("Panels");
            if (i >= 0) {
                macros.add(macro);
                panels.add(panel);
            }
        }
        all.put("macros40", median(macros));
        all.put("panels40", median(panels));
        return all;
    }

    private double milliseconds(String page) {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = get(sandbox.confluence().address() + "/display/BEN/" + page, "");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static int calls(HttpResponse<byte[]> answer, String kind) {
        String counts = answer.headers().firstValue("X-Sandbox-Host-Calls").orElseThrow();
        return Arrays.stream(counts.split(";")).map(String::trim).filter(part -> part.startsWith(kind + "="))
            .mapToInt(part -> Integer.parseInt(part.substring(kind.length() + 1))).findFirst().orElseThrow();
    }

    /** The app's own files that a page loads, by address. */
    private Map<String, byte[]> files(String product, String page) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Matcher matcher = FILE.matcher(new String(get(product + page, "").body(), StandardCharsets.UTF_8));
        while (matcher.find()) {
            files.put(matcher.group(1), get(URI.create(product).resolve(matcher.group(1)).toString(), "").body());
        }
        return files;
    }

    private static double kilobytes(Map<String, byte[]> files, String kind) {
        int bytes = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try {
                bytes += file.getKey().contains(kind) ? AnswerBench.gzipped(file.getValue()).length : 0;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return bytes / 1000.0;
    }

    private HttpResponse<byte[]> get(String url, String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).header("Authorization",
            "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8)));
        try {
            return client.send((tag.isEmpty() ? request : request.header("If-None-Match", tag)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
