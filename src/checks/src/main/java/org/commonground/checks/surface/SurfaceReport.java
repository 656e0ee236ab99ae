package org.commonground.checks.surface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The report of the surface, for people who have never seen the code; {@code bin/surface} writes it. */
public final class SurfaceReport {
    private final Surface surface;
    private final Evidence evidence;

    /** Puts the two together. */
    public SurfaceReport(Surface surface, Evidence evidence) {
        this.surface = surface;
        this.evidence = evidence;
    }

    /** Writes the report, or says what lacks evidence and ends with 1. Arguments: jar, evidence, report. */
    public static void main(String[] arguments) throws IOException {
        SurfaceReport report = new SurfaceReport(Surface.of(Path.of(arguments[0])), Evidence.of(Path.of(arguments[1])));
        Files.writeString(Path.of(arguments[2]), report.text());
        List<String> missing = report.problems();
        missing.forEach(System.err::println);
        System.out.println("Wrote " + arguments[2] + ".");
        System.exit(missing.isEmpty() ? 0 : 1);
    }

    /** Returns what is wrong, one sentence each with what to do. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        evidence.problems().forEach(p -> problems.add("src/host-api/evidence.tsv, " + p + "."));
        for (Kind kind : Kind.values()) {
            surface.uses(kind).forEach((name, where) -> {
                if (seen(kind, name).isEmpty()) {
                    problems.add(line(kind, name) + " is used by " + String.join(", ", where) + " without evidence: find it in public "
                            + "code or documentation for Jira 11 or Confluence 10 and add a line to src/host-api/evidence.tsv, as in\n  "
                            + line(kind, name) + "\tP8\twhere it was seen");
                }
            });
        }
        return problems;
    }

    private static String line(Kind kind, String name) {
        return kind == Kind.MEMBER ? name.replace("#", "\t") : kind.prefix() + name + "\t-";
    }

    /** Services are types too: the line of the type is enough. */
    private Optional<Evidence.Seen> seen(Kind kind, String name) {
        return evidence.of(kind == Kind.SERVICE ? Kind.TYPE : kind, name);
    }

    /**
     * Returns the uses that were not seen on these very versions and are spread over several classes. What wires or
     * imports a service does not count, and an annotation may stand anywhere: the JVM ignores one whose class is missing.
     *
     * @param annotations the names of the types that are annotations
     */
    public List<String> spread(Set<String> annotations) {
        List<String> spread = new ArrayList<>();
        for (Kind kind : List.of(Kind.TYPE, Kind.MEMBER)) {
            surface.uses(kind).forEach((name, where) -> {
                Set<String> users = where.stream().filter(w -> !w.contains(".wiring.")).collect(Collectors.toSet());
                boolean unproven = seen(kind, name).filter(s -> !s.proven()).isPresent();
                if (unproven && users.size() > 1 && !annotations.contains(name.replaceFirst("#.*", ""))) {
                    spread.add(name + " was not seen on Jira 11 or Confluence 10 and is used by " + users.stream().sorted().toList()
                            + ": keep it in one adapter, or find a proven way");
                }
            });
        }
        return spread;
    }

    /** Returns the report as Markdown. */
    public String text() {
        StringBuilder text = new StringBuilder("""
                # What the app relies on in Jira and Confluence

                Made by `bin/surface` from the built jar and `src/host-api/evidence.tsv`; not to be edited. `bin/verify` fails when it is
                not up to date, and when something here has no evidence.

                The app could not be run in the real products while it was written, so each thing of theirs that it touches is listed with
                the place where it was seen to exist. *P8*: in code for Jira 11 or Confluence 10, which share platform 8. *P7*: in code for
                Jira 10 or Confluence 9. *older*: in code for older versions only. *docs*: in Atlassian's documentation only.
                *Used by* names the app's classes, the modules of its descriptor or its files.

                | | P8 | P7 | older | docs |
                |---|---|---|---|---|
                """);
        for (Kind kind : Kind.values()) {
            text.append("| ").append(kind.title()).append(" |");
            Evidence.MARKS.forEach(mark -> text.append(' ').append(count(kind, mark)).append(" |"));
            text.append('\n');
        }
        text.append("\n## What is not proven on these versions\nLook here first when something does not work in the real product.\n\n");
        unproven(text);
        for (Kind kind : Kind.values()) {
            if (!surface.uses(kind).isEmpty()) {
                text.append("\n## ").append(kind.title()).append('\n').append(kind.meaning()).append("\n\n");
                head(text);
                surface.uses(kind).forEach((name, where) -> row(text, kind, name, where));
            }
        }
        return text.toString();
    }

    private void unproven(StringBuilder text) {
        head(text);
        for (Kind kind : Kind.values()) {
            surface.uses(kind).forEach((name, where) -> {
                if (kind != Kind.SERVICE && seen(kind, name).filter(s -> !s.proven()).isPresent()) {
                    row(text, kind, name, where);
                }
            });
        }
    }

    private static void head(StringBuilder text) {
        text.append("| what | mark | where it was seen | used by |\n|---|---|---|---|\n");
    }

    private void row(StringBuilder text, Kind kind, String name, Set<String> where) {
        Evidence.Seen seen = seen(kind, name).orElse(new Evidence.Seen("none", "nowhere: add a line to evidence.tsv"));
        text.append("| `").append(name).append("` | ").append(seen.mark()).append(" | ").append(seen.place().replace("|", "\\|"))
                .append(" | ").append(where.stream().map(w -> w.replace("org.commonground.", "")).collect(Collectors.joining(", "))).append(" |\n");
    }

    private long count(Kind kind, String mark) {
        return surface.uses(kind).keySet().stream().filter(n -> seen(kind, n).filter(s -> s.mark().equals(mark)).isPresent()).count();
    }
}
