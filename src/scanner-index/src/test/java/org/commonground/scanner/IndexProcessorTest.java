package org.commonground.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexProcessorTest {
    @TempDir
    private Path classes;

    private void compile(String name, String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, null, null, null,
                    List.of(new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), SimpleJavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignore) {
                            return source;
                        }
                    }));
            task.setProcessors(List.of(new IndexProcessor()));
            assertThat(task.call()).isTrue();
        }
    }

    private String index(String file) throws IOException {
        return Files.readString(classes.resolve("META-INF/plugin-components/" + file));
    }

    @Test
    void named_classes_are_components_with_their_bean_names() throws IOException {
        compile("p/A", "package p; import jakarta.inject.Named; @Named public class A { @Named(\"other\") public static class B {} }");

        assertThat(index("component")).isEqualTo("p.A\np.A$B#other\n");
    }

    @Test
    void imports_are_the_types_of_annotated_fields_and_parameters_each_once_and_sorted() throws IOException {
        compile("p/A", """
                package p;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                import com.atlassian.sal.api.message.I18nResolver;
                import com.atlassian.templaterenderer.TemplateRenderer;
                public class A {
                  @ComponentImport TemplateRenderer renderer;
                  public A(@ComponentImport I18nResolver texts, @ComponentImport("named") Runnable other, @ComponentImport TemplateRenderer t) { }
                }""");

        assertThat(index("imports")).isEqualTo("com.atlassian.sal.api.message.I18nResolver\n"
                + "com.atlassian.templaterenderer.TemplateRenderer\njava.lang.Runnable#named\n");
    }

    @Test
    void a_class_without_annotations_leaves_no_file() throws IOException {
        compile("p/A", "package p; public class A { }");

        assertThat(classes.resolve("META-INF")).doesNotExist();
    }
}
