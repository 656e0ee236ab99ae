package org.commonground.sandbox.plugin.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.commonground.sandbox.plugin.Refusal;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.Bundle;

/** Finds REST classes by their byte code, so that no class of the jar is loaded that is not needed. */
final class RestClasses {
    private static final Set<String> WANTED = Set.of("Ljakarta/ws/rs/Path;", "Ljakarta/ws/rs/ext/Provider;");

    private RestClasses() {
    }

    /** Returns the names of the annotated classes in these packages and below, or in the whole jar for none. */
    static List<String> find(Bundle bundle, List<String> packages) {
        List<String> roots = packages.isEmpty() ? List.of("") : packages;
        List<String> result = new ArrayList<>();
        for (String root : roots) {
            Enumeration<URL> files = bundle.findEntries("/" + root.replace('.', '/'), "*.class", true);
            if (files != null) {
                Collections.list(files).stream().map(RestClasses::nameIfWanted).filter(n -> n != null).forEach(result::add);
            }
        }
        Collections.sort(result);
        return result;
    }

    private static String nameIfWanted(URL file) {
        try (InputStream in = file.openStream()) {
            boolean[] wanted = {false};
            ClassReader reader = new ClassReader(in);
            reader.accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                    wanted[0] |= WANTED.contains(descriptor);
                    return null;
                }
            }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            return wanted[0] ? reader.getClassName().replace('/', '.') : null;
        } catch (IOException e) {
            throw new Refusal("Cannot read " + file, e);
        }
    }
}
