package org.commonground.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Every Atlassian type and member that the jar's byte code names. */
final class HostLinks {
    private static final String HOST = "com/atlassian/";
    private final Set<String> types = new TreeSet<>();
    private final Set<String> members = new TreeSet<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> own = new TreeSet<>();

    private HostLinks() {
    }

    static HostLinks of(Path jar) throws IOException {
        HostLinks links = new HostLinks();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    links.declare(new ClassReader(in));
                }
            }
            for (JarEntry entry : file.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    links.read(new ClassReader(in));
                }
            }
        }
        return links;
    }

    /** Names with dots, as in {@code com.atlassian.jira.issue.Issue}. */
    Set<String> types() {
        return types;
    }

    /** {@code type#name} of each method and field that is called or overridden, constructors as {@code <init>}. */
    Set<String> members() {
        return members;
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
        Remapper collector = new Remapper() {
            @Override
            public String map(String internalName) {
                if (internalName.startsWith(HOST)) {
                    types.add(internalName.replace('/', '.').replaceFirst("\\$.*", ""));
                }
                return internalName;
            }
        };
        reader.accept(new ClassRemapper(new ClassWriter(0), collector), 0);
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                        link(owner, called, type);
                    }

                    @Override
                    public void visitFieldInsn(int opcode, String owner, String field, String type) {
                        link(owner, field, type);
                    }

                    @Override
                    public void visitInvokeDynamicInsn(String called, String type, org.objectweb.asm.Handle bootstrap,
                                                       Object... arguments) {
                        for (Object argument : arguments) {
                            if (argument instanceof org.objectweb.asm.Handle handle) {
                                link(handle.getOwner(), handle.getName(), handle.getDesc());
                            }
                        }
                    }
                };
            }
        }, 0);
    }

    /** A member that the app's own class inherits belongs to the host class above it. */
    private void link(String owner, String name, String descriptor) {
        String declaring = owner;
        while (parents.containsKey(declaring) && !own.contains(declaring + "#" + name + descriptor)) {
            declaring = parents.get(declaring);
        }
        if (declaring.startsWith(HOST)) {
            members.add(Type.getObjectType(declaring).getClassName() + "#" + name);
        }
    }
}
