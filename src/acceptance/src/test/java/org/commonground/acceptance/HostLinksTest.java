package org.commonground.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.checks.surface.Evidence;
import org.commonground.checks.surface.HostLinks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** host-api holds nothing that the jar does not rely on, says where each type was seen, and is played by the sandbox as it is. */
class HostLinksTest {
    private static final Path HOST_API = Repository.ROOT.resolve("src/host-api");
    private static HostLinks links;
    private static Evidence evidence;

    @BeforeAll
    static void read() throws IOException {
        links = HostLinks.of(Repository.jar());
        evidence = Evidence.of(HOST_API.resolve("evidence.tsv"));
    }

    @Test
    void no_type_of_host_api_is_unused() throws IOException, ReflectiveOperationException {
        Set<String> declared = hostApiTypes();
        Set<String> used = new TreeSet<>(links.types().keySet());
        used.retainAll(declared);
        // a type that a used type's own signature needs is used too: its exceptions, parents and parameters
        try (URLClassLoader signatures = onlySignatures(HOST_API.resolve("target/classes"))) {
            for (boolean grown = true; grown;) {
                Set<String> more = new TreeSet<>();
                for (String type : used) {
                    more.addAll(named(signatures.loadClass(type)));
                }
                more.retainAll(declared);
                grown = used.addAll(more);
            }
        }
        Set<String> unused = new TreeSet<>(declared);
        unused.removeAll(used);

        assertThat(declared).hasSizeGreaterThan(20);
        assertThat(unused).isEmpty();
    }

    private static Set<String> named(Class<?> type) {
        Stream<Class<?>> parents = Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        Stream<Class<?>> signatures = Arrays.stream(type.getDeclaredMethods()).flatMap(m -> Stream.of(
                Stream.<Class<?>>of(m.getReturnType()), Stream.of(m.getParameterTypes()), Stream.of(m.getExceptionTypes()))
                .flatMap(s -> s));
        return Stream.concat(parents, signatures).map(c -> c.getName().replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void every_type_of_host_api_says_where_it_was_seen() throws IOException {
        for (String type : hostApiTypes()) {
            String source = Files.readString(HOST_API.resolve("src/main/java/" + type.replace('.', '/') + ".java"));
            assertThat(source).as(type).contains("<p>Seen: [");
        }
        assertThat(hostApiTypes()).isSubsetOf(evidence.names());
    }

    @Test
    void the_sandbox_plays_each_host_class_with_the_very_same_signatures() throws IOException, ReflectiveOperationException {
        Path classes = HOST_API.resolve("target/classes");
        List<String> differing = new ArrayList<>();
        try (URLClassLoader signatures = onlySignatures(classes)) {
            for (String type : hostApiTypes()) {
                Class<?> stub = signatures.loadClass(type);
                Class<?> played = Class.forName(type, false, getClass().getClassLoader());
                Set<String> missing = signatures(stub);
                missing.removeAll(signatures(played));
                missing.forEach(m -> differing.add(type + " lacks " + m));
            }
        }
        assertThat(differing).isEmpty();
    }

    private static Set<String> signatures(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) || Modifier.isProtected(m.getModifiers()))
                .map(HostLinksTest::signature).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String signature(Method m) {
        return (Modifier.isStatic(m.getModifiers()) ? "static " : "") + m.getReturnType().getName() + " " + m.getName()
                + Arrays.stream(m.getParameterTypes()).map(Class::getName).toList();
    }

    private static URLClassLoader onlySignatures(Path classes) throws MalformedURLException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, HostLinksTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                synchronized (getClassLoadingLock(name)) {
                    Class<?> known = findLoadedClass(name);
                    boolean own = name.startsWith("com.atlassian.")
                            && Files.exists(classes.resolve(name.replace('.', '/') + ".class"));
                    return known != null ? known : own ? findClass(name) : super.loadClass(name, resolve);
                }
            }
        };
    }

    private static Set<String> hostApiTypes() throws IOException {
        Path sources = HOST_API.resolve("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(f -> sources.relativize(f).toString().replace(".java", "").replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
