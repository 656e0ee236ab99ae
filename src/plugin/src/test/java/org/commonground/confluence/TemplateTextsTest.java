package org.commonground.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.core.page.PageRecords;
import org.commonground.core.page.ReadRecords;
import org.commonground.core.template.DiscoveryTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page made from the template is read back by the app in every language of the template. */
class TemplateTextsTest {
    private static final Pattern HINT = Pattern.compile("<ac:placeholder>[^<]*</ac:placeholder>");

    @ParameterizedTest
    @ValueSource(strings = {"", "de"})
    void every_table_of_the_template_is_recognised(String language) {
        ResourceBundle texts = bundle(language);
        DiscoveryTemplate template = new DiscoveryTemplate(key -> texts.getString("common-ground.template." + key));
        String filled = HINT.matcher(template.discovery("A problem", "SKY-1") + template.feasibility("SKY-1")).replaceAll("something");

        PageRecords records = new ReadRecords(key -> key).of(filled);

        assertThat(records.discoveries().get(0).completeness().missing()).containsExactlyInAnyOrder("owner", "date");
        assertThat(records.discoveries().get(0).body().evidence()).hasSize(1);
        assertThat(records.discoveries().get(0).body().prototypes()).hasSize(1);
        assertThat(records.discoveries().get(0).body().questions()).hasSize(1);
        assertThat(records.feasibilities().get(0).body().risks()).hasSize(1);
        assertThat(records.feasibilities().get(0).body().unknowns()).hasSize(1);
        assertThat(records.feasibilities().get(0).body().alternatives()).hasSize(1);
        assertThat(records.feasibilities().get(0).body().dependencies()).hasSize(1);
        assertThat(records.feasibilities().get(0).body().dissent()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void no_language_has_texts_that_english_lacks(String language) {
        Set<String> own = new TreeSet<>(bundle(language).keySet());
        own.removeAll(bundle("").keySet());

        assertThat(own).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void the_dialog_asks_for_texts_that_exist(String language) throws java.io.IOException {
        String soy = new String(TemplateTextsTest.class.getResourceAsStream("/web/product-discovery.soy").readAllBytes(),
            java.nio.charset.StandardCharsets.UTF_8);
        Matcher keys = Pattern.compile("getText\\('([^']+)'\\)").matcher(soy);
        int found = 0;
        while (keys.find()) {
            assertThat(bundle(language).containsKey(keys.group(1))).as(keys.group(1)).isTrue();
            found++;
        }
        assertThat(found).isEqualTo(7);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("i18n.common-ground", new Locale(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
