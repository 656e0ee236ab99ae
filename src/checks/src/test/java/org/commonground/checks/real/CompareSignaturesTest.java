package org.commonground.checks.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonground.checks.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareSignaturesTest {
    private static final String OURS = "com/atlassian/Host.java: package com.atlassian; public interface Host { String name(Long id); }";
    @TempDir
    private Path folder;

    private List<String> withApp(String app, String ours, String... real) throws IOException {
        Path hostApi = new Sources(folder.resolve("ours")).jar(ours);
        Path products = new Sources(folder.resolve("real")).jar(real);
        Path jar = new Sources(folder.resolve("app"), hostApi).jar(app);
        return CompareSignatures.differences(hostApi, jar, List.of(products));
    }

    private List<String> differences(String ours, String... real) throws IOException {
        return withApp("own/A.java: package own; class A { }", ours, real);
    }

    @Test
    void the_same_signatures_are_no_difference_and_what_the_host_has_besides_does_not_matter() throws IOException {
        assertThat(differences(OURS, "com/atlassian/Host.java: package com.atlassian; public interface Host extends Named { int more(); }",
                "com/atlassian/Named.java: package com.atlassian; public interface Named { String name(Long id); }")).isEmpty();
    }

    @Test
    void a_type_that_does_not_exist_is_named() throws IOException {
        assertThat(differences(OURS, "com/atlassian/Other.java: package com.atlassian; public interface Other { }"))
                .containsExactly("com.atlassian.Host: does not exist");
    }

    @Test
    void a_method_with_other_parameters_is_named_with_what_there_is() throws IOException {
        assertThat(differences(OURS, "com/atlassian/Host.java: package com.atlassian; public interface Host { String name(long id); }"))
                .containsExactly("com.atlassian.Host: name(Ljava/lang/Long;)Ljava/lang/String; does not exist, but [(J)Ljava/lang/String;]");
    }

    @Test
    void a_class_where_we_have_an_interface_is_named() throws IOException {
        assertThat(differences(OURS, "com/atlassian/Host.java: package com.atlassian; public class Host { public String name(Long id) { return null; } }"))
                .containsExactly("com.atlassian.Host: is a class and not an interface");
    }

    @Test
    void a_method_that_is_static_or_hidden_in_one_of_the_two_is_named() throws IOException {
        assertThat(differences("com/atlassian/Host.java: package com.atlassian; public class Host { public void a() { } public void b() { } }",
                "com/atlassian/Host.java: package com.atlassian; public class Host { public static void a() { } protected void b() { } }"))
                .containsExactlyInAnyOrder("com.atlassian.Host: a()V is static", "com.atlassian.Host: b()V is less visible");
    }

    @Test
    void a_constant_of_another_type_or_a_missing_one_is_named() throws IOException {
        assertThat(differences("com/atlassian/Host.java: package com.atlassian; public interface Host { String A = \"\"; String B = \"\"; }",
                "com/atlassian/Host.java: package com.atlassian; public interface Host { int A = 1; }"))
                .containsExactlyInAnyOrder("com.atlassian.Host: A is I and not Ljava/lang/String;", "com.atlassian.Host: B does not exist");
    }

    @Test
    void a_host_parent_that_is_none_is_named() throws IOException {
        assertThat(differences("com/atlassian/Host.java: package com.atlassian; public interface Host extends Comparable<Host>, com.atlassian.Host2 { } interface Host2 { }",
                "com/atlassian/Host.java: package com.atlassian; public interface Host { }"))
                .containsExactly("com.atlassian.Host: is no com.atlassian.Host2");
    }

    @Test
    void a_class_of_the_app_that_lacks_a_method_the_real_host_wants_is_named() throws IOException {
        assertThat(withApp("own/A.java: package own; class A implements com.atlassian.Host { public String name(Long id) { return null; } }", OURS,
                "com/atlassian/Host.java: package com.atlassian; public interface Host { String name(Long id); void more(); default void d() { } }"))
                .containsExactly("own.A: lacks more()V of com.atlassian.Host");
    }

    @Test
    void the_report_counts_the_differences_and_says_what_to_do() throws IOException {
        Path hostApi = new Sources(folder.resolve("ours")).jar(OURS);
        Path none = Files.createDirectories(folder.resolve("none"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int found = CompareSignatures.report(new String[] {hostApi.toString(), none.toString(), none.toString()}, new PrintStream(out));

        assertThat(found).isEqualTo(1);
        assertThat(out.toString()).contains("com.atlassian.Host: does not exist").contains("Mend src/host-api");
    }
}
