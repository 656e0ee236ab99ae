package org.commonground.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class that only the styles know changes nothing on any screen. */
class StyleClassesTest {
    private static final List<Path> MAIN = List.of(Path.of("src/main"), Path.of("../core/src/main"));
    private static final List<String> USERS = List.of(".vm", ".soy", ".xml", ".js", ".java");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\.(cg-[\\w-]+)(?=[^{}]*\\{)");

    @Test
    void every_class_of_the_styles_is_used_by_a_template_a_script_or_a_class() throws IOException {
        String styles = COMMENT.matcher(read(List.of(".css"))).replaceAll("");
        String users = read(USERS);
        TreeSet<String> unused = CLASS.matcher(styles).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).hasSizeGreaterThan(100);
        unused.removeIf(name -> has(users, name) || isComposed(users, name));
        assertThat(unused).isEmpty();
    }

    /** Whether it is a beginning, to which an expression is added at once, and a word or an enum's constant that users know. */
    private static boolean isComposed(String users, String name) {
        for (int dash = name.indexOf('-', "cg-".length()); dash > 0; dash = name.indexOf('-', dash + 1)) {
            String rest = name.substring(dash + 1);
            if (Pattern.compile(Pattern.quote(name.substring(0, dash + 1)) + "(\\$|' \\+|\" \\+|\\{)").matcher(users).find()
                && (has(users, rest) || has(users, rest.replace('-', '_').toUpperCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String users, String word) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])").matcher(users).find();
    }

    private static String read(List<String> endings) throws IOException {
        List<String> all = new ArrayList<>();
        for (Path folder : MAIN) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> endings.stream().anyMatch(path.toString()::endsWith)).toList()) {
                    all.add(Files.readString(file));
                }
            }
        }
        return String.join("\n", all);
    }
}
