package org.commonground.checks.real;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Says where the signatures of {@code host-api} differ from the real ones in a way that would break the jar: a type or
 * member that does not exist, is of another kind, or has another signature; and where a class of the jar lacks a method
 * that the real host type wants implemented.
 */
public final class CompareSignatures {
    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
    private static final int KIND = Opcodes.ACC_INTERFACE | Opcodes.ACC_ANNOTATION | Opcodes.ACC_ENUM;
    private final ClassFiles real;
    private final List<String> differences = new ArrayList<>();

    private CompareSignatures(ClassFiles real) {
        this.real = real;
    }

    /** Prints the differences; the exit code is their number, at most 100. Arguments: host-api, app jar, real class path. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("Usage: CompareSignatures HOST-API APP-JAR REAL-CLASS-PATH");
            System.exit(101);
        }
        System.exit(Math.min(100, report(arguments, System.out)));
    }

    static int report(String[] arguments, PrintStream out) throws IOException {
        List<Path> classPath = Arrays.stream(arguments[2].split(File.pathSeparator)).map(Path::of).toList();
        List<String> found = differences(Path.of(arguments[0]), Path.of(arguments[1]), classPath);
        found.forEach(out::println);
        out.println(found.isEmpty() ? "Every signature of host-api is the real one." : found.size()
                + " differences. Mend src/host-api and the code that relies on it, then src/host-api/evidence.tsv.");
        return found.size();
    }

    /** Returns one sentence for each difference. */
    static List<String> differences(Path hostApi, Path app, List<Path> classPath) throws IOException {
        ClassFiles ours = ClassFiles.of(List.of(hostApi));
        CompareSignatures comparison = new CompareSignatures(ClassFiles.of(classPath));
        ours.names().forEach(name -> comparison.compare(ours.find(name).orElseThrow()));
        List<Path> withApp = new ArrayList<>(List.of(app));
        withApp.addAll(classPath);
        ClassFiles all = ClassFiles.of(withApp);
        ClassFiles.of(List.of(app)).names().forEach(name -> comparison.checkImplements(all, name));
        return comparison.differences;
    }

    private void compare(ClassNode ours) {
        Optional<ClassNode> theirs = real.find(ours.name);
        if ((ours.access & VISIBLE) == 0) {
            return;
        }
        if (theirs.isEmpty()) {
            differ(ours, "does not exist");
            return;
        }
        if ((ours.access & KIND) != (theirs.get().access & KIND)) {
            differ(ours, "is " + kind(theirs.get().access) + " and not " + kind(ours.access));
        }
        List<ClassNode> lineage = real.lineage(ours.name);
        Set<String> above = lineage.stream().map(c -> c.name).collect(Collectors.toSet());
        List<String> parents = new ArrayList<>(ours.interfaces);
        parents.add(ours.superName);
        parents.stream().filter(p -> p.startsWith("com/atlassian/") && !above.contains(p))
                .forEach(p -> differ(ours, "is no " + p.replace('/', '.')));
        ours.methods.stream().filter(m -> (m.access & VISIBLE) != 0 && (m.access & Opcodes.ACC_SYNTHETIC) == 0)
                .filter(m -> !m.name.equals("<clinit>")).forEach(m -> compareMethod(ours, lineage, m));
        ours.fields.stream().filter(f -> (f.access & VISIBLE) != 0 && (f.access & Opcodes.ACC_SYNTHETIC) == 0)
                .forEach(f -> compareField(ours, lineage, f));
    }

    private void compareMethod(ClassNode owner, List<ClassNode> lineage, MethodNode ours) {
        List<ClassNode> where = ours.name.equals("<init>") ? lineage.subList(0, 1) : lineage;
        List<MethodNode> named = where.stream().flatMap(c -> c.methods.stream()).filter(m -> m.name.equals(ours.name)).toList();
        Optional<MethodNode> same = named.stream().filter(m -> m.desc.equals(ours.desc)).findFirst();
        String member = ours.name + ours.desc;
        if (same.isEmpty()) {
            Set<String> others = named.stream().map(m -> m.desc).collect(Collectors.toCollection(TreeSet::new));
            differ(owner, member + (others.isEmpty() ? " does not exist" : " does not exist, but " + others));
        } else {
            compareAccess(owner, member, ours.access, same.get().access);
        }
    }

    private void compareField(ClassNode owner, List<ClassNode> lineage, FieldNode ours) {
        Optional<FieldNode> same = lineage.stream().flatMap(c -> c.fields.stream())
                .filter(f -> f.name.equals(ours.name)).findFirst();
        if (same.isEmpty()) {
            differ(owner, ours.name + " does not exist");
        } else if (!same.get().desc.equals(ours.desc)) {
            differ(owner, ours.name + " is " + same.get().desc + " and not " + ours.desc);
        } else {
            compareAccess(owner, ours.name, ours.access, same.get().access);
        }
    }

    private void compareAccess(ClassNode owner, String member, int ours, int theirs) {
        if ((ours & Opcodes.ACC_STATIC) != (theirs & Opcodes.ACC_STATIC)) {
            differ(owner, member + ((theirs & Opcodes.ACC_STATIC) != 0 ? " is static" : " is not static"));
        }
        boolean hidden = (ours & Opcodes.ACC_PUBLIC) != 0 ? (theirs & Opcodes.ACC_PUBLIC) == 0 : (theirs & VISIBLE) == 0;
        if (hidden) {
            differ(owner, member + " is less visible");
        }
    }

    /** A class of the app that is not abstract must have each method that the real host types above it leave abstract. */
    private void checkImplements(ClassFiles all, String name) {
        ClassNode own = all.find(name).orElseThrow();
        if ((own.access & Opcodes.ACC_ABSTRACT) != 0) {
            return;
        }
        List<ClassNode> lineage = all.lineage(name);
        Set<String> present = lineage.stream().flatMap(c -> c.methods.stream())
                .filter(m -> (m.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0)
                .map(m -> m.name + m.desc).collect(Collectors.toSet());
        lineage.stream().filter(c -> c.name.startsWith("com/atlassian/")).forEach(host -> host.methods.stream()
                .filter(m -> (m.access & Opcodes.ACC_ABSTRACT) != 0 && !present.contains(m.name + m.desc))
                .forEach(m -> differ(own, "lacks " + m.name + m.desc + " of " + host.name.replace('/', '.'))));
    }

    private void differ(ClassNode type, String how) {
        differences.add(type.name.replace('/', '.') + ": " + how);
    }

    private static String kind(int access) {
        return (access & Opcodes.ACC_ANNOTATION) != 0 ? "an annotation" : (access & Opcodes.ACC_INTERFACE) != 0 ? "an interface"
                : (access & Opcodes.ACC_ENUM) != 0 ? "an enum" : "a class";
    }
}
