package org.commonground.core.csv;

/**
 * Keeps a spreadsheet from running a text as a formula, without losing the text.
 *
 * <p>An apostrophe is put before a text that begins like a formula, as OWASP's page "CSV Injection" advises, and, so that it
 * can be taken away again, before a text that begins with an apostrophe. A spreadsheet set to another language may begin a new
 * cell after a semicolon, a tab or a line break even inside of quotes, so the rule holds at these places too. To get the text
 * back, take away one apostrophe at its beginning and after each semicolon, tab and line break.
 */
final class CsvText {
    /** What begins a formula, also in the full-width form that East Asian spreadsheets understand. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";
    /** What may begin a cell for a spreadsheet that splits at other places than commas. */
    private static final String SPLITS = ";\t\r\n";

    private CsvText() {
    }

    /** The text with its apostrophes. */
    static String guarded(String text) {
        StringBuilder guarded = new StringBuilder(text.length() + 8);
        boolean begins = true;
        int settled = 0;
        boolean formula = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins) {
                if (i >= settled) {
                    settled = afterSkipped(text, i);
                    formula = settled < text.length() && FORMULA.indexOf(text.charAt(settled)) >= 0;
                }
                if (formula || c == '\'') {
                    guarded.append('\'');
                }
            }
            guarded.append(c);
            begins = SPLITS.indexOf(c) >= 0;
        }
        return guarded.toString();
    }

    /** The first place from here on that holds neither white space nor a quotation mark nor anything invisible. */
    private static int afterSkipped(String text, int from) {
        int at = from;
        while (at < text.length() && skipped(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean skipped(char c) {
        return c <= ' ' || c == '"' || Character.isSpaceChar(c) || Character.isISOControl(c)
            || Character.getType(c) == Character.FORMAT;
    }
}
