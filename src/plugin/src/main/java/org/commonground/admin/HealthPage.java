package org.commonground.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonground.core.health.Finding;
import org.commonground.core.health.Finding.Severity;
import org.commonground.view.View;
import org.commonground.view.Views;

/** Shows what was found, and how to mend it. */
@Named
public class HealthPage {
    private static final String TEMPLATE = "/templates/admin/health.vm";
    private final Views views;
    private final Versions versions;

    /** Takes its parts from the plugin's context. */
    @Inject
    public HealthPage(Views views, Versions versions) {
        this.views = views;
        this.versions = versions;
    }

    /** Returns the versions that a support export tells. */
    public Map<String, String> versions() {
        return versions.all();
    }

    /** Writes the page for findings with the worst first, below this context path. */
    public void write(List<Finding> findings, String contextPath, Writer writer) throws IOException {
        View view = views.begin("common-ground.health.");
        long problems = findings.stream().filter(f -> f.severity() == Severity.PROBLEM).count();
        view.put("problems", problems > 0).put("findings", findings.stream().map(f -> row(f, contextPath, view)).toList());
        view.put("summary", problems == 0 ? view.say("summary.good") : view.say(problems == 1 ? "summary.one" : "summary.many", String.valueOf(problems)));
        view.put("versions", view.say("versions", versions.app(), versions.product()));
        view.put("page", contextPath + HealthServlet.PATH);
        List.of("title", "intro", "status", "what", "mend", "exports", "support", "support.help", "complete", "complete.help", "open")
            .forEach(key -> view.text(key.replace(".help", "Help"), key));
        view.render(TEMPLATE, writer);
    }

    private static Map<String, Object> row(Finding finding, String contextPath, View view) {
        Serializable[] values = finding.values().toArray(Serializable[]::new);
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        Map<String, Object> row = new HashMap<>();
        row.put("severity", severity);
        row.put("status", view.say("status." + severity));
        row.put("text", view.say("finding." + finding.id(), values));
        row.put("mend", finding.severity() == Severity.GOOD ? "" : view.say("mend." + finding.id(), values));
        row.put("link", finding.link().isEmpty() ? "" : contextPath + finding.link());
        return row;
    }
}
