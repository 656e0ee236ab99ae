package org.commonground.core.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.core.feasibility.FeasibilityRecord;

/** Writes the date on one feasibility record of a page. Every other character of the page stays as it is. */
public final class DateOnRecord {
    private static final Pattern TAG = Pattern.compile(
        "<!\\[CDATA\\[.*?]]>|<!--.*?-->|<ac:(?:structured-macro|macro)\\b[^>\"']*+(?:(?:\"[^\"]*+\"|'[^']*+')[^>\"']*+)*+>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\bac:name\\s*=\\s*[\"']feasibility-notes[\"']");
    private static final Pattern PARAMETER = Pattern.compile("\\s*+<ac:parameter\\b[^>]*+>(?<!/>)(?:.*?</ac:parameter>)|\\s*+<ac:parameter\\b[^>]*/>",
        Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("<ac:parameter\\s+ac:name\\s*=\\s*[\"']date[\"']\\s*(?:/>|>.*?</ac:parameter>)", Pattern.DOTALL);

    private DateOnRecord() {
    }

    /**
     * The page with the date on that record.
     *
     * @param record which of the page's feasibility records, from 0
     * @return the same text when the page has no such record, or it has a verdict by now
     */
    public static String write(String storage, int record, LocalDate day, ReadRecords records) {
        List<FeasibilityRecord> before = records.of(storage).feasibilities();
        if (record < 0 || record >= before.size() || before.get(record).notes().verdict().isPresent()) {
            return storage;
        }
        Matcher tags = TAG.matcher(storage);
        int count = -1;
        while (tags.find()) {
            if (NAME.matcher(tags.group()).find() && !tags.group().startsWith("<!") && ++count == record) {
                return dated(storage, tags.start(), tags.end(), parameter(day));
            }
        }
        return storage;
    }

    private static String parameter(LocalDate day) {
        return "<ac:parameter ac:name=\"date\">" + day + "</ac:parameter>";
    }

    private static String dated(String storage, int start, int end, String parameter) {
        String tag = storage.substring(start, end);
        if (tag.endsWith("/>")) {
            String name = tag.startsWith("<ac:macro") ? "ac:macro" : "ac:structured-macro";
            return storage.substring(0, start) + tag.substring(0, tag.length() - 2).stripTrailing() + ">" + parameter
                + "</" + name + ">" + storage.substring(end);
        }
        int last = endOfParameters(storage, end);
        Matcher date = DATE.matcher(storage).region(end, last);
        return date.find() ? storage.substring(0, date.start()) + parameter + storage.substring(date.end())
            : storage.substring(0, end) + parameter + storage.substring(end);
    }

    /** Where the parameters of a macro end, one after the other. */
    private static int endOfParameters(String storage, int from) {
        Matcher parameter = PARAMETER.matcher(storage);
        int end = from;
        while (parameter.region(end, storage.length()).lookingAt()) {
            end = parameter.end();
        }
        return end;
    }
}
