package org.commonground.checks.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.commonground.checks.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurfaceReportTest {
    private static final String HOST = "com/atlassian/Host.java: package com.atlassian; public class Host { public static String A = \"\"; public void b() { } "
            + "public enum Color { RED } public @interface Marked { Color value(); } }";
    private static final String APP = "org/own/App.java: package org.own; import com.atlassian.Host; @Host.Marked(Host.Color.RED) class App extends Host { "
            + "String key() { b(); return A + \"com.atlassian.auiplugin:aui-flag\"; } }";
    private static final String DESCRIPTOR = "atlassian-plugin.xml: <atlassian-plugin key=\"own\"><plugin-info/>"
            + "<web-section key=\"menu\" location=\"system.admin\"/>"
            + "<web-item key=\"link\" section=\"system.admin/menu\"><condition class=\"com.atlassian.web.Only\"/></web-item>"
            + "<web-panel key=\"panel\" location=\"own:link\"/>"
            + "<web-resource key=\"res\"><dependency>com.atlassian.auiplugin:ajs</dependency><dependency>own:other</dependency><context>atl.general</context>"
            + "<transformation extension=\"js\"><transformer key=\"jsI18n\"/></transformation></web-resource></atlassian-plugin>";
    @TempDir
    private Path folder;
    private Path host;

    @BeforeEach
    void host() throws IOException {
        host = new Sources(folder.resolve("host")).jar(HOST);
    }

    private Surface surface(String... sources) throws IOException {
        return Surface.of(new Sources(folder.resolve("app"), host).jar(sources));
    }

    private Evidence evidence(String... lines) throws IOException {
        return Evidence.of(Files.write(folder.resolve("evidence.tsv"), List.of(lines)));
    }

    @Test
    void types_members_and_constants_of_annotations_are_found_with_the_classes_that_use_them() throws IOException {
        Surface surface = surface(APP, DESCRIPTOR);

        assertThat(surface.uses(Kind.TYPE)).containsOnlyKeys("com.atlassian.Host", "com.atlassian.web.Only")
                .containsEntry("com.atlassian.Host", Set.of("org.own.App")).containsEntry("com.atlassian.web.Only", Set.of("link"));
        assertThat(surface.uses(Kind.MEMBER)).containsOnlyKeys("com.atlassian.Host#<init>", "com.atlassian.Host#A",
                "com.atlassian.Host#b", "com.atlassian.Host$Color#RED");
    }

    @Test
    void the_descriptor_gives_module_types_places_keys_and_contexts_but_not_its_own() throws IOException {
        Surface surface = surface(DESCRIPTOR);

        assertThat(surface.uses(Kind.MODULE)).containsOnlyKeys("web-section", "web-item", "web-panel", "web-resource");
        assertThat(surface.uses(Kind.LOCATION)).containsOnlyKeys("system.admin").containsEntry("system.admin", Set.of("menu", "link"));
        assertThat(surface.uses(Kind.KEY)).containsOnlyKeys("com.atlassian.auiplugin:ajs", "transformer jsI18n");
        assertThat(surface.uses(Kind.CONTEXT)).containsOnlyKeys("atl.general");
    }

    @Test
    void templates_scripts_and_imported_services_are_read_too() throws IOException {
        Surface surface = surface(DESCRIPTOR, "META-INF/plugin-components/imports: com.atlassian.A\ncom.atlassian.B#name\n",
                "t/page.vm: <meta name=\"decorator\" content=\"atl.admin\"><meta name=\"projectKey\" content=\"$projectKey\">",
                "js/a.js: AJS.flag({}); WRM.I18n.getText('x'); require(['wrm/context-path'], f);");

        assertThat(surface.uses(Kind.SERVICE)).containsOnlyKeys("com.atlassian.A", "com.atlassian.B");
        assertThat(surface.uses(Kind.FRAME)).containsOnlyKeys("decorator=atl.admin");
        assertThat(surface.uses(Kind.SCRIPT)).containsOnlyKeys("AJS.flag", "WRM.I18n.getText", "wrm/context-path")
                .containsEntry("AJS.flag", Set.of("a.js"));
    }

    @Test
    void a_use_without_evidence_is_named_with_its_user_and_the_line_to_add() throws IOException {
        SurfaceReport report = new SurfaceReport(surface(APP, "atlassian-plugin.xml: <atlassian-plugin key=\"own\"/>"),
                evidence("com.atlassian.Host\t-\tP8\tseen", "com.atlassian.Host\t<init>\tP8\tseen", "com.atlassian.Host\tA\tP8\tseen",
                        "com.atlassian.Host$Color\tRED\tdocs\tseen"));

        assertThat(report.problems()).hasSize(1).first().asString().startsWith("com.atlassian.Host\tb is used by org.own.App without evidence")
                .endsWith("com.atlassian.Host\tb\tP8\twhere it was seen");
    }

    @Test
    void a_line_with_an_unknown_mark_without_a_place_or_twice_is_named_with_its_number() throws IOException {
        assertThat(evidence("# comment", "a\t-\tP9\tx", "b\t-\tP8\t ", "c\t-\tP8", "d\t-\tP8\tx", "d\t-\tP8\ty").problems())
                .containsExactly("line 2: the mark is \"P9\" and not one of [P8, P7, older, docs]", "line 3: it says not where it was seen",
                        "line 4: 4 columns separated by tabs are wanted, these are 3", "line 6: d stands twice");
    }

    @Test
    void the_report_lists_each_use_and_what_is_not_proven_first() throws IOException {
        String text = new SurfaceReport(surface(APP, DESCRIPTOR), evidence("com.atlassian.Host\t-\tP8\tan app", "com.atlassian.Host\tA\tolder\tan | old app"))
                .text();

        assertThat(text).contains("| `com.atlassian.Host` | P8 | an app | org.own.App |")
                .contains("| `com.atlassian.Host#b` | none | nowhere: add a line to evidence.tsv | org.own.App |")
                .containsOnlyOnce("| Types | 1 | 0 | 0 | 0 |");
        assertThat(text.substring(text.indexOf("## What is not proven"), text.indexOf("## Types")))
                .contains("| `com.atlassian.Host#A` | older | an \\| old app | org.own.App |").doesNotContain("`com.atlassian.Host`");
    }

    @Test
    void an_unproven_member_that_two_classes_use_is_named_unless_one_only_wires_it() throws IOException {
        String other = "org/own/Other.java: package org.own; class Other { String a() { return com.atlassian.Host.A; } }";
        String wiring = "org/own/wiring/Wires.java: package org.own.wiring; class Wires { Object o = com.atlassian.Host.A; }";
        Evidence older = evidence("com.atlassian.Host\tA\tolder\tseen");

        assertThat(new SurfaceReport(surface(APP, other, DESCRIPTOR), older).spread(Set.of())).hasSize(1).first().asString()
                .startsWith("com.atlassian.Host#A was not seen on Jira 11 or Confluence 10 and is used by [org.own.App, org.own.Other]");
        folder = Files.createDirectories(folder.resolve("second"));
        assertThat(new SurfaceReport(surface(APP, wiring, DESCRIPTOR), older).spread(Set.of())).isEmpty();
    }
}
