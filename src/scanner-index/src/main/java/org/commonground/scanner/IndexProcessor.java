package org.commonground.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.StandardLocation;

/**
 * Collects annotated classes and writes {@code META-INF/plugin-components/component} and {@code imports}, one sorted line
 * an entry, UTF-8, in the format found in jars built with spring-scanner 1.2.13 to 2.1.7: {@code class[#beanName]} and
 * {@code interface[#beanName]}.
 */
public final class IndexProcessor extends AbstractProcessor {
    private static final String FOLDER = "META-INF/plugin-components/";
    private static final String IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    private static final Set<String> COMPONENTS = Set.of("jakarta.inject.Named",
            "org.springframework.stereotype.Component", "org.springframework.stereotype.Service");

    private final Map<String, Set<String>> lines = new TreeMap<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                read(element, annotation.getQualifiedName().toString());
            }
        }
        if (round.processingOver()) {
            lines.forEach(this::write);
        }
        return false;
    }

    private void read(Element element, String annotation) {
        if (annotation.equals(IMPORT)) {
            add("imports", typeName(element.asType()) + beanName(element, IMPORT));
        } else if (element instanceof TypeElement type && COMPONENTS.contains(annotation)) {
            add("component", binaryName(type) + beanName(element, annotation));
        }
    }

    private String beanName(Element element, String annotation) {
        return value(element, annotation) instanceof String name && !name.isEmpty() ? "#" + name : "";
    }

    private static Object value(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(annotation)) {
                return mirror.getElementValues().entrySet().stream()
                        .filter(e -> e.getKey().getSimpleName().contentEquals("value"))
                        .map(e -> e.getValue().getValue()).findFirst().orElse(null);
            }
        }
        return null;
    }

    private String typeName(TypeMirror type) {
        return binaryName((TypeElement) ((DeclaredType) type).asElement());
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    private void add(String file, String line) {
        lines.computeIfAbsent(file, f -> new TreeSet<>()).add(line);
    }

    private void write(String file, Set<String> entries) {
        try (Writer out = processingEnv.getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file).openWriter()) {
            out.write(entries.stream().collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + FOLDER + file, e);
        }
    }
}
