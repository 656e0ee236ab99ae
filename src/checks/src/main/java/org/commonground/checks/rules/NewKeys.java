package org.commonground.checks.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Adds the modules of a jar that are new to the list of stable keys; it never takes a line away. */
public final class NewKeys {
    private NewKeys() {
    }

    /** Arguments: the jar, the list. */
    public static void main(String[] arguments) throws IOException {
        System.out.println("Added " + add(AppJar.of(Path.of(arguments[0])), Path.of(arguments[1])) + " module keys.");
    }

    static int add(AppJar jar, Path list) throws IOException {
        List<String> known = Files.readAllLines(list);
        List<String> added = jar.descriptor().modules().stream().map(DescriptorRules::line).filter(l -> !known.contains(l)).toList();
        Files.write(list, added, StandardOpenOption.APPEND);
        return added.size();
    }
}
