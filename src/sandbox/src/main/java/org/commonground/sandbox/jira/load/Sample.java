package org.commonground.sandbox.jira.load;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.commonground.sandbox.jira.JiraField;
import org.commonground.sandbox.jira.JiraUser;
import org.commonground.sandbox.jira.Site;

/** The sandbox's own projects: Skylark, travel booking for teams; Platform; and Falcon, which few people may see. */
public final class Sample {
    private static final String RESOURCE = "/sandbox/sample.jsonl";

    private Sample() {
    }

    /** Loads the sample, and returns its projects; a site that holds it already keeps what it has. */
    public static List<LoadedProject> load(Site site) {
        boolean fresh = site.projects().byKey("SKY").isEmpty();
        site.projects().add("SKY", "Skylark", false);
        site.projects().add("PLAT", "Platform", false);
        site.projects().add("FAL", "Falcon", true);
        List<LoadedProject> loaded;
        try (InputStream in = Sample.class.getResourceAsStream(RESOURCE)) {
            loaded = new IssueFiles(site).load("sample.jsonl", in, FieldMapping.of("impact"), FieldMapping.of("effort"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        site.fields().add("Customer", false);
        site.fields().add("Purchase price", true, site.projects().byKey("FAL").orElseThrow());
        if (fresh) {
            change(site, "SKY-1", "product", "Customer", "Nordwind Logistics");
            change(site, "SKY-5", "admin", "Customer", "Rheintal Bank");
            change(site, "SKY-37", "product", "Impact", 8.0);
            change(site, "SKY-37", "product", "Impact", 9.0);
            change(site, "SKY-37", "engineer", "Effort", 8.0);
            change(site, "SKY-37", "engineer", "Effort", 13.0);
        }
        return loaded;
    }

    private static void change(Site site, String key, String author, String fieldName, Object value) {
        MutableIssue issue = site.issues().getIssueByCurrentKey(key);
        JiraField field = site.fields().named(fieldName).get(0);
        issue.setCustomFieldValue(field, value);
        site.issues().updateIssue(JiraUser.byName(author), issue, UpdateIssueRequest.builder().build());
    }
}
