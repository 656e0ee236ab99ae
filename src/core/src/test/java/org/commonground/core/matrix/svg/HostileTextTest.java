package org.commonground.core.matrix.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.core.matrix.Candidate;
import org.commonground.core.matrix.Matrices;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HostileTextTest {

    private static final Path ATTACK_STRINGS = Path.of("../../../shared/security");
    private static final Set<String> ELEMENTS =
        Set.of("svg", "title", "desc", "rect", "line", "text", "tspan", "g", "a", "circle");

    static Stream<String> hostile() {
        return Stream.of(
            "<script>alert(1)</script>",
            "\"]]>",
            "]]><!-- -->",
            "$CFG->x && $y{0} {1} '{2}' #set($a = 1)",
            "' onmouseover='alert(1)",
            "\" onload=\"alert(1)",
            "</title></svg><img src=x onerror=alert(1)>",
            "&lt;b&gt; &amp; &#x41; &nbsp; &unknown;",
            "\u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
            "\u0000\u0001\u0008\u000B\u001F control",
            "lone \uD800 and \uDC00 surrogates \uFFFE \uFFFF",
            "tab\tnewline\nreturn\r\nend",
            "emoji \uD83D\uDC69\u200D\uD83D\uDCBB and zalgo Z\u0351\u036B",
            "javascript:alert(1)",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void comes_out_as_text_and_nothing_else(String text) {
        check(text);
    }

    @Test
    void and_so_does_every_string_of_the_attack_lists() throws IOException {
        if (!Files.isDirectory(ATTACK_STRINGS)) {
            System.out.println("SKIPPED: attack strings, because " + ATTACK_STRINGS.toAbsolutePath().normalize() + " is absent");
        }
        Assumptions.assumeTrue(Files.isDirectory(ATTACK_STRINGS), "SKIPPED: attack strings are absent");
        Set<String> strings = new TreeSet<>();
        try (Stream<Path> files = Files.list(ATTACK_STRINGS)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|json)")).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                strings.addAll(file.toString().endsWith(".json") ? jsonStrings(content) : content.lines().toList());
            }
        }
        assertThat(strings).hasSizeGreaterThan(500);
        strings.forEach(HostileTextTest::check);
    }

    /** Every string literal of a JSON text, unescaped. */
    private static List<String> jsonStrings(String json) {
        return Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(json).results()
            .map(literal -> Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))").matcher(literal.group(1))
                .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1), escape.group(2)))))
            .toList();
    }

    private static String unescaped(String code, String letter) {
        if (code != null) {
            return Character.toString((char) Integer.parseInt(code, 16));
        }
        int control = "bfnrt".indexOf(letter);
        return control < 0 ? letter : "\b\f\n\r\t".substring(control, control + 1);
    }

    private static void check(String text) {
        Candidate candidate = new Candidate(1, text, text, 2.0, 3.0);
        String picture = MatrixSvg.render(Matrices.of(Matrices.oneToTen(), List.of(candidate)), Texts.hostile(text),
            MatrixSvg.Options.page(720, 540, "cg").linking("/jira/browse/").highlighting(1));
        Document svg = SvgParser.parse(picture);
        assertThat(svg.getDoctype()).isNull();
        List<Element> all = SvgParser.elements(svg, "*");
        assertThat(all).extracting(Element::getTagName).allMatch(ELEMENTS::contains);
        assertThat(all).noneMatch(element -> element.hasAttribute("onload") || element.hasAttribute("onmouseover"));
        assertThat(SvgParser.elements(svg, "title").get(0).getTextContent()).isEqualTo(legal(text));
        Element link = SvgParser.elements(svg, "a").get(0);
        if (text.length() < 255) {
            assertThat(link.getAttribute("aria-label")).startsWith(legal(text) + ": ").contains(legal(text) + withoutIsolate(text));
        }
        assertThat(link.getAttribute("href")).matches("/jira/browse/[A-Za-z0-9._~%-]*");
        String empty = MatrixSvg.render(Matrices.of(Matrices.oneToTen(), List.of()), Texts.hostile(text),
            MatrixSvg.Options.panel(320, 280, "cg"));
        SvgParser.parse(empty);
    }

    /** What follows the summary in the accessible name. */
    private static String withoutIsolate(String text) {
        return java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "\u2069 (" : " (";
    }

    private static String legal(String text) {
        return text.codePoints()
            .map(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
            .mapToObj(Character::toString).collect(Collectors.joining());
    }
}
