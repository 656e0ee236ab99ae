package org.commonground.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void tableIsWrittenAsRfc4180Says() {
        String table = new Csv(List.of("Title", "Impact")).text("Ship it").number(3).end()
            .text("a, \"b\"").number(2.5).end().toString();
        assertThat(table).isEqualTo("\ufeffTitle,Impact\r\nShip it,3\r\n\"a, \"\"b\"\"\",2.5\r\n");
    }

    @Test
    void whatIsMissingIsAnEmptyCell() {
        assertThat(new Csv(List.of("a", "b", "c")).text(null).number(null).text("").end().toString()).endsWith("\r\n,,\r\n");
    }

    @Test
    void numbersAreNeverWrittenWithAnExponentOrAnApostrophe() {
        assertThat(new Csv(List.of("n")).number(-12e9).end().number(3.0).end().number(1e-7).end().toString())
            .endsWith("n\r\n-12000000000\r\n3\r\n0.0000001\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u00a0=1", "\u200b=1", "\ufeff=1",
        "\"=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201"})
    void textThatBeginsLikeAFormulaBeginsWithAnApostrophe(String text) {
        assertThat(CsvText.guarded(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x;=1", "x\t=1", "x\r\n=1", "x; \"=1", "x;;@y"})
    void neitherDoesASpreadsheetThatSplitsElsewhereSeeAFormula(String text) {
        assertThat(CsvText.guarded(text)).matches("(?s).*[;\t\n]'[ \"]*[=@].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a=b", "1-2", "x, =1", "it's", "me@example.org", "日本語", "مرحبا"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(CsvText.guarded(text)).isEqualTo(text);
    }

    @Test
    void nothingIsLost() {
        Random random = new Random(7);
        String alphabet = "=+-@';,\"\t\r\n a\uff1d\u200bé";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<String> row = List.of(text.toString(), "next");
            String table = new Csv(List.of("a", "b")).text(row.get(0)).text(row.get(1)).end().toString();
            assertThat(read(table).get(1)).isEqualTo(row);
        }
    }

    @Test
    void longTextWithManyBreaksIsGuardedInOneGo() {
        String text = "\n".repeat(200_000) + "=1";
        assertThat(CsvText.guarded(text)).startsWith("'\n'\n").endsWith("'=1");
    }

    /** Reads a table as the Javadoc of {@link CsvText} tells others to. */
    private static List<List<String>> read(String table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < table.length(); i++) {
            char c = table.charAt(i);
            if (quoted && c == '"' && i + 1 < table.length() && table.charAt(i + 1) == '"') {
                cell.append(table.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\r') {
                cell.append(c);
            } else {
                row.add(cell.toString().replaceAll("(?<![^;\t\r\n])'", ""));
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            }
        }
        return rows;
    }
}
