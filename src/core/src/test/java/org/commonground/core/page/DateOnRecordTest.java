package org.commonground.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DateOnRecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String DATE = "<ac:parameter ac:name=\"date\">2026-12-01</ac:parameter>";
    private static final String BODY = "<ac:rich-text-body><p>&nbsp;a</p></ac:rich-text-body></ac:structured-macro>";
    private final ReadRecords read = new ReadRecords(UnaryOperator.identity());

    @Test
    void the_date_is_added_and_nothing_else_changes() {
        String open = "<p>x &amp; y</p>\r\n<ac:structured-macro ac:name=\"feasibility-notes\"  ac:schema-version='1'>";
        assertThat(write(open + BODY, 0)).isEqualTo(open + DATE + BODY);
    }

    @Test
    void a_date_that_is_there_is_replaced() {
        String open = "<ac:structured-macro ac:name=\"feasibility-notes\"><ac:parameter ac:name=\"owner\"><ri:user ri:userkey=\"1\"/></ac:parameter> ";
        assertThat(write(open + "<ac:parameter ac:name=\"date\">2026-01-01</ac:parameter>" + BODY, 0)).isEqualTo(open + DATE + BODY);
        assertThat(write(open + "<ac:parameter ac:name=\"date\"/>" + BODY, 0)).isEqualTo(open + DATE + BODY);
    }

    @Test
    void a_date_of_a_macro_in_the_body_stays() {
        String inner = "<ac:structured-macro ac:name=\"x\"><ac:parameter ac:name=\"date\">2020-01-01</ac:parameter></ac:structured-macro>";
        String open = "<ac:structured-macro ac:name=\"feasibility-notes\">";
        String rest = "<ac:rich-text-body>" + inner + "</ac:rich-text-body></ac:structured-macro>";
        assertThat(write(open + rest, 0)).isEqualTo(open + DATE + rest);
    }

    @Test
    void the_named_record_is_meant_and_code_that_looks_like_one_is_not() {
        String code = "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<ac:structured-macro ac:name=\"feasibility-notes\">]]>"
            + "</ac:plain-text-body></ac:structured-macro>";
        String first = "<ac:structured-macro ac:name=\"feasibility-notes\">" + BODY;
        assertThat(write(code + first + first, 1)).isEqualTo(code + first + "<ac:structured-macro ac:name=\"feasibility-notes\">" + DATE + BODY);
    }

    @Test
    void a_macro_without_a_body_gets_the_date_too() {
        assertThat(write("<ac:structured-macro ac:name=\"feasibility-notes\" />", 0))
            .isEqualTo("<ac:structured-macro ac:name=\"feasibility-notes\">" + DATE + "</ac:structured-macro>");
    }

    @Test
    void a_record_that_has_its_verdict_by_now_is_left_alone() {
        String page = "<ac:structured-macro ac:name=\"feasibility-notes\"><ac:parameter ac:name=\"verdict\">feasible</ac:parameter>" + BODY;
        assertThat(write(page, 0)).isEqualTo(page);
        assertThat(write(page, 7)).isEqualTo(page);
        assertThat(write("<p>", 0)).isEqualTo("<p>");
    }

    @Test
    void many_parameters_and_long_attributes_are_no_trouble() {
        String page = "<ac:structured-macro x=\"" + "a".repeat(100_000) + "\" ac:name=\"feasibility-notes\">"
            + "<ac:parameter ac:name=\"a\">b</ac:parameter>".repeat(2_000) + BODY;
        assertThat(write(page, 0)).contains(DATE);
    }

    private String write(String storage, int record) {
        String written = DateOnRecord.write(storage, record, DAY, read);
        if (!written.equals(storage)) {
            assertThat(read.of(written).feasibilities().get(record).notes().date()).contains(DAY);
        }
        return written;
    }
}
