package org.commonground.sandbox.jira.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.sandbox.host.SandboxException;
import org.commonground.sandbox.jira.JiraField;
import org.commonground.sandbox.jira.Site;

/** Loads issues from files of one JSON object per line. Issues whose keys the site has already stay as they are. */
public final class IssueFiles {
    private final Site site;

    public IssueFiles(Site site) {
        this.site = site;
    }

    /**
     * Loads all files or none, and returns the projects that they hold, by key.
     *
     * @param impact fills the number field "Impact", which every loaded project gets
     * @param effort fills the number field "Effort", likewise
     * @throws SandboxException naming file, line and what to do, when anything is wrong
     */
    public List<LoadedProject> load(List<Path> files, FieldMapping impact, FieldMapping effort) {
        Reading reading = new Reading(impact, effort);
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new SandboxException(file + ": there is no such file; check the path.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                reading.read(file.toString(), in);
            } catch (IOException e) {
                throw new SandboxException(file + ": cannot be read (" + e.getMessage() + "); check its permissions.", e);
            }
        }
        return store(reading);
    }

    /** Loads one file of the sandbox's own. */
    List<LoadedProject> load(String name, InputStream in, FieldMapping impact, FieldMapping effort) throws IOException {
        Reading reading = new Reading(impact, effort);
        reading.read(name, in);
        return store(reading);
    }

    private List<LoadedProject> store(Reading reading) {
        new IssueInserts(site).insert(reading.issues);
        site.read();
        JiraField impact = site.fields().named(IssueInserts.IMPACT).get(0);
        JiraField effort = site.fields().named(IssueInserts.EFFORT).get(0);
        return reading.issues.stream().map(NewIssue::project).distinct().sorted().map(key -> {
            MappedScale impacts = reading.impactScale(key);
            MappedScale efforts = reading.effortScale(key);
            return new LoadedProject(key, impact.getId(), effort.getId(), impacts.min(), impacts.max(), impacts.step(),
                    efforts.min(), efforts.max(), efforts.step());
        }).toList();
    }

    /** What the files say, before anything is stored. */
    private static final class Reading {
        private final FieldMapping impact;
        private final FieldMapping effort;
        private final List<NewIssue> issues = new ArrayList<>();
        private final Map<String, String> places = new HashMap<>();

        Reading(FieldMapping impact, FieldMapping effort) {
            this.impact = impact;
            this.effort = effort;
        }

        void read(String file, InputStream in) throws IOException {
            int before = issues.size();
            int number = 0;
            try (BufferedReader reader = new BufferedReader(
                    new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
                for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                    String plain = ++number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
                    if (!plain.isBlank()) {
                        add(file, number, plain);
                    }
                }
            } catch (CharacterCodingException e) {
                throw new SandboxException(file + ", after line " + number + ": this is not UTF-8; save the file as"
                        + " UTF-8.", e);
            }
            if (issues.size() == before) {
                throw new SandboxException(file + ": the file is empty; write one JSON object per line, as"
                        + " {\"key\": \"SKY-1\", \"summary\": \"Text\"}.");
            }
        }

        private void add(String file, int number, String text) {
            JsonLine line = new JsonLine(file, number, text);
            NewIssue issue = NewIssue.read(line, impact, effort);
            String earlier = places.putIfAbsent(issue.key(), file + ", line " + number);
            if (earlier != null) {
                throw line.wrong("the key \"" + issue.key() + "\" is already used in " + earlier + "; remove one of the two.");
            }
            issues.add(issue);
        }

        MappedScale impactScale(String project) {
            return MappedScale.of(impact, issues.stream().filter(i -> i.project().equals(project))
                    .filter(i -> i.impact().isPresent()).map(i -> i.impact().getAsDouble()).toList());
        }

        MappedScale effortScale(String project) {
            return MappedScale.of(effort, issues.stream().filter(i -> i.project().equals(project))
                    .filter(i -> i.effort().isPresent()).map(i -> i.effort().getAsDouble()).toList());
        }
    }
}
