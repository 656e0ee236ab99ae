package org.commonground.checks.surface;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Every Atlassian type, member and module key that the jar's byte code names, each with the own classes that name it. */
public final class HostLinks {
    private static final String HOST = "com/atlassian/";
    private static final Pattern MODULE_KEY = Pattern.compile("com\\.atlassian\\.[\\w.-]+:[\\w-]+");
    private final SortedMap<String, Set<String>> types = new TreeMap<>();
    private final SortedMap<String, Set<String>> members = new TreeMap<>();
    private final SortedMap<String, Set<String>> keys = new TreeMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> own = new TreeSet<>();

    private HostLinks() {
    }

    /** Reads all classes of a jar. */
    public static HostLinks of(Path jar) throws IOException {
        HostLinks links = new HostLinks();
        try (JarFile file = new JarFile(jar.toFile())) {
            List<JarEntry> classes = file.stream().filter(e -> e.getName().endsWith(".class")).toList();
            for (JarEntry entry : classes) {
                try (InputStream in = file.getInputStream(entry)) {
                    links.declare(new ClassReader(in));
                }
            }
            for (JarEntry entry : classes) {
                try (InputStream in = file.getInputStream(entry)) {
                    links.read(new ClassReader(in));
                }
            }
        }
        return links;
    }

    /** Names with dots, as in {@code com.atlassian.jira.issue.Issue}, with the own classes that name them. */
    public SortedMap<String, Set<String>> types() {
        return types;
    }

    /** {@code type#name} of each method and field that is called or overridden, constructors as {@code <init>}. */
    public SortedMap<String, Set<String>> members() {
        return members;
    }

    /** Keys of the products' modules among the string constants. */
    SortedMap<String, Set<String>> keys() {
        return keys;
    }

    private static void add(SortedMap<String, Set<String>> map, String name, String where) {
        String outer = where.replace('/', '.').replaceFirst("\\$.*", "");
        map.computeIfAbsent(name, n -> new TreeSet<>()).add(outer);
    }

    private void declare(ClassReader reader) {
        parents.put(reader.getClassName(), reader.getSuperName());
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                own.add(reader.getClassName() + "#" + name + descriptor);
                return null;
            }

            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                own.add(reader.getClassName() + "#" + name + descriptor);
                return null;
            }
        }, ClassReader.SKIP_CODE);
    }

    private void read(ClassReader reader) {
        String where = reader.getClassName();
        Remapper collector = new Remapper() {
            @Override
            public String map(String internalName) {
                if (internalName.startsWith(HOST)) {
                    add(types, internalName.replace('/', '.').replaceFirst("\\$.*", ""), where);
                }
                return internalName;
            }
        };
        reader.accept(new ClassRemapper(new ClassWriter(0), collector), 0);
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new Links(where);
            }

            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                constant(value, where);
                return null;
            }

            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return new Values(where);
            }
        }, 0);
    }

    private void constant(Object value, String where) {
        if (value instanceof String text && MODULE_KEY.matcher(text).matches()) {
            add(keys, text, where);
        }
    }

    /** A member that the app's own class inherits belongs to the host class above it. */
    private void link(String owner, String name, String descriptor, String where) {
        String declaring = owner;
        while (parents.containsKey(declaring) && !own.contains(declaring + "#" + name + descriptor)) {
            declaring = parents.get(declaring);
        }
        if (declaring.startsWith(HOST)) {
            add(members, Type.getObjectType(declaring).getClassName() + "#" + name, where);
        }
    }

    /** Constants of the host's enums that annotations name. */
    private final class Values extends AnnotationVisitor {
        private final String where;

        Values(String where) {
            super(Opcodes.ASM9);
            this.where = where;
        }

        @Override
        public void visitEnum(String name, String descriptor, String value) {
            link(Type.getType(descriptor).getInternalName(), value, descriptor, where);
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String name, String descriptor) {
            return this;
        }
    }

    private final class Links extends MethodVisitor {
        private final String where;

        Links(String where) {
            super(Opcodes.ASM9);
            this.where = where;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
            link(owner, called, type, where);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String type) {
            link(owner, field, type, where);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return new Values(where);
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value, where);
        }

        @Override
        public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    link(handle.getOwner(), handle.getName(), handle.getDesc(), where);
                }
            }
        }
    }
}
