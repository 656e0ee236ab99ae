package org.commonground.sandbox.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.velocity.exception.MethodInvocationException;
import org.junit.jupiter.api.Test;

class HostTemplatesTest {
    private final HostTemplates templates = new HostTemplates("velocity");

    @Test
    void only_plain_references_whose_name_ends_in_html_are_not_escaped() {
        assertThat(templates.render("said", Map.of("text", "<i>'&\"", "textHtml", "<i>ours</i>", "said", new Said("<i>theirs</i>"))))
            .isEqualTo("&lt;i&gt;&#39;&amp;&quot; <i>ours</i> &lt;i&gt;theirs&lt;/i&gt;\n");
    }

    @Test
    void a_reference_to_nothing_is_an_error() {
        assertThatThrownBy(() -> templates.render("said", Map.of("text", ""))).isInstanceOf(MethodInvocationException.class)
            .hasMessageContaining("$textHtml");
    }

    /** What a template may call. */
    public record Said(String textHtml) {
    }
}
