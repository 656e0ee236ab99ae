package org.commonground.core.csv;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes one table as RFC 4180 says: commas, CR LF after each row, quotation marks around what needs them. It begins with a
 * byte order mark, by which spreadsheets know that it is UTF-8.
 */
public final class Csv {
    /** The content type of what is written. */
    public static final String TYPE = "text/csv;charset=utf-8";

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private final StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
    private boolean inRow;

    /** Begins a table with these names of columns. */
    public Csv(List<String> columns) {
        columns.forEach(this::text);
        end();
    }

    /** Adds a cell with a text that may hold anything; none is an empty cell. A spreadsheet never runs it as a formula. */
    public Csv text(String text) {
        return cell(text == null ? "" : CsvText.guarded(text));
    }

    /** Adds a cell with a number, written plainly with a point; null is an empty cell. */
    public Csv number(Number number) {
        return cell(number == null ? "" : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
    }

    /** Ends the row. */
    public Csv end() {
        out.append("\r\n");
        inRow = false;
        return this;
    }

    /** Returns the table so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    private Csv cell(String content) {
        if (inRow) {
            out.append(',');
        }
        inRow = true;
        if (needsQuotes(content)) {
            out.append('"').append(content.replace("\"", "\"\"")).append('"');
        } else {
            out.append(content);
        }
        return this;
    }

    private static boolean needsQuotes(String content) {
        return content.chars().anyMatch(c -> c == ',' || c == '"' || c == ';' || c < ' ')
            || !content.isEmpty() && content.charAt(0) == ' ';
    }
}
