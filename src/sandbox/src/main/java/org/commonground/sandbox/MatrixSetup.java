package org.commonground.sandbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonground.sandbox.jira.Site;
import org.commonground.sandbox.jira.load.LoadedProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses the app's fields and scales for the loaded projects, and its dashboard item, as an admin's script would: through the app's REST. */
final class MatrixSetup {
    private static final Logger LOG = LoggerFactory.getLogger(MatrixSetup.class);
    private static final String ITEM = "org.commonground.common-ground:dashboard-matrix";
    private static final ObjectMapper JSON = new ObjectMapper();

    private MatrixSetup() {
    }

    /** The item that shows the largest project, as an admin would put it on the dashboard. */
    static void dashboard(Site site, List<LoadedProject> projects) {
        if (!projects.isEmpty() && site.dashboard().preferences(ITEM).isEmpty()) {
            Map<String, Long> sizes = site.issues().all().stream()
                    .collect(Collectors.groupingBy(issue -> issue.project().key(), Collectors.counting()));
            site.dashboard().save(ITEM, Map.of("project", projects.stream().map(LoadedProject::key)
                    .max(Comparator.comparing(sizes::get)).orElseThrow()));
        }
    }

    static void configure(String jira, List<LoadedProject> projects) {
        HttpClient client = HttpClient.newHttpClient();
        for (LoadedProject project : projects) {
            String url = jira + "/rest/common-ground/1.0/settings/" + project.key();
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/json")
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(
                                "admin:admin".getBytes(StandardCharsets.UTF_8)))
                        .PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(settings(project)))).build();
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() != 200) {
                    LOG.warn("The matrix of {} is not set up: {} {}", project.key(), response.statusCode(), response.body());
                }
            } catch (IOException e) {
                LOG.warn("The matrix of {} is not set up: {}", project.key(), e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Map<String, Object> settings(LoadedProject p) {
        return Map.of("impact", axis(p.impactFieldId(), p.impactMin(), p.impactMax(), p.impactStep()),
                "effort", axis(p.effortFieldId(), p.effortMin(), p.effortMax(), p.effortStep()));
    }

    private static Map<String, Object> axis(String field, double min, double max, double step) {
        return Map.of("field", field, "min", min, "max", max, "step", step, "threshold", String.valueOf((min + max) / 2));
    }
}
