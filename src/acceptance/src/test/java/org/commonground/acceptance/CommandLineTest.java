package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonground.sandbox.Sandbox;
import org.commonground.sandbox.host.SandboxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake on the command line gets one clear sentence, and nothing is left running or half-loaded. */
class CommandLineTest {
    @TempDir
    private Path folder;

    private static void refuses(String sentence, String... options) {
        assertThatThrownBy(() -> Running.with(options).close()).isInstanceOf(SandboxException.class)
                .hasMessageContaining(sentence).extracting(Throwable::getMessage).asString().doesNotContain("\n");
    }

    @Test
    void an_unknown_option_is_named() {
        refuses("Unknown option: '--colour'. See bin/sandbox --help.", "--colour");
    }

    @Test
    void a_port_in_use_is_named_with_the_option_that_changes_it() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertThatThrownBy(() -> Sandbox.start("--build", Repository.BUILD.toString(), "--jira-port", port,
                    "--confluence-port", "0").close()).isInstanceOf(SandboxException.class)
                    .hasMessageContaining("Port " + port + " for Jira is in use").hasMessageContaining("--jira-port");
        }
    }

    @Test
    void a_port_that_cannot_be_is_named() {
        assertThatThrownBy(() -> Sandbox.start("--build", Repository.BUILD.toString(), "--jira-port", "70000").close())
                .isInstanceOf(SandboxException.class).hasMessageContaining("There is no port 70000");
        assertThatThrownBy(() -> Sandbox.start("--build", Repository.BUILD.toString(), "--jira-port", "many").close())
                .isInstanceOf(SandboxException.class).hasMessageContaining("'many' is not a whole number");
    }

    @Test
    void a_node_without_data_to_share_is_asked_for_it() {
        refuses("name it with --home or --db, or leave out --cluster.", "--cluster");
    }

    @Test
    void a_database_that_is_down_is_named() {
        refuses("The database jdbc:postgresql://localhost:1/none does not answer", "--db", "jdbc:postgresql://localhost:1/none");
    }

    @Test
    void something_that_is_no_database_address_is_named() {
        refuses("\"oracle\" is no database address", "--db", "oracle");
    }

    @Test
    void a_broken_line_is_named_with_file_and_line() throws IOException {
        Path file = Files.writeString(folder.resolve("issues.jsonl"), "{\"key\": \"AB-1\", \"summary\": \"one\"}\n{\"key\": \"AB-2\",\n");

        refuses("issues.jsonl, line 2", "--issues", file.toString());
    }

    @Test
    void a_page_that_is_not_well_formed_is_named_with_file_and_line() throws IOException {
        Path space = Files.createDirectories(folder.resolve("pages/Team"));
        Files.writeString(space.resolve("Good.xhtml"), "<p>good</p>");
        Files.writeString(space.resolve("Bad.xhtml"), "<p>one</p>\n<p>two");

        refuses("Bad.xhtml, line 2", "--pages", folder.resolve("pages").toString());
    }

    @Test
    void a_home_folder_keeps_the_data_and_is_not_loaded_over() throws IOException {
        Path file = Files.writeString(folder.resolve("issues.jsonl"), "{\"key\": \"AB-1\", \"summary\": \"one\", \"impact\": 3, \"effort\": 2}\n");
        String home = folder.resolve("home").toString();
        try (Running first = Running.with("--home", home, "--issues", file.toString())) {
            assertThat(first.matrix("project = AB", "viewer").get("shown").asInt()).isEqualTo(1);
        }
        try (Running second = Running.with("--home", home)) {
            assertThat(second.matrix("project = AB", "viewer").get("shown").asInt()).isEqualTo(1);
        }
        refuses("already holds projects", "--home", home, "--issues", file.toString());
    }
}
