package org.commonground.sandbox.confluence.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.sandbox.confluence.Page;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.TestWiki;
import org.commonground.sandbox.confluence.storage.NotWellFormed;
import org.commonground.sandbox.confluence.storage.StorageBody;
import org.commonground.sandbox.host.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleTest {
    private final TestWiki test = new TestWiki();

    @BeforeEach
    void load() {
        Sample.load(test.wiki);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private List<Page> pages(String user) {
        return test.wiki.pages(Users.byName(user)).list();
    }

    private String body(Page page) {
        return test.wiki.current(page).body();
    }

    @Test
    void skylark_has_three_spaces_with_a_home_page_each() {
        assertThat(test.wiki.spaces(Users.byName("viewer"))).contains(new Space("PD", "Product Discovery"),
                new Space("ENG", "Engineering"), new Space("DES", "Design"));
        assertThat(pages("viewer")).extracting(Page::title).contains("Product Discovery", "Engineering", "Design");
    }

    @Test
    void the_acquisition_study_is_for_admin_and_product_only() {
        assertThat(pages("engineer")).extracting(Page::title).noneMatch(t -> t.startsWith("Acquisition"));
        assertThat(pages("admin")).hasSize(pages("engineer").size() + 2);
        assertThat(pages("product")).hasSameSizeAs(pages("admin"));
    }

    @Test
    void every_page_is_well_formed_and_links_to_pages_that_exist() throws NotWellFormed {
        List<String> titles = pages("admin").stream().map(Page::title).toList();
        for (Page page : pages("admin")) {
            StorageBody.parse(body(page));
            Matcher links = Pattern.compile("ri:content-title=\"([^\"]*)\"").matcher(body(page));
            while (links.find()) {
                assertThat(titles).as(page.title()).contains(links.group(1));
            }
        }
    }

    @Test
    void issue_keys_are_those_of_the_jira_sample() {
        for (Page page : pages("admin")) {
            Matcher keys = Pattern.compile("SKY-(\\d+)").matcher(body(page));
            while (keys.find()) {
                assertThat(Integer.parseInt(keys.group(1))).as(page.title()).isBetween(1, 60);
            }
        }
    }

    @Test
    void the_app_s_macros_are_used_well_badly_and_empty() {
        assertThat(pages("admin").stream().map(this::body).filter(b -> b.contains("ac:name=\"discovery-summary\""))).hasSizeGreaterThan(4);
        assertThat(pages("admin").stream().map(this::body).filter(b -> b.contains("ac:name=\"feasibility-notes\""))).hasSizeGreaterThan(4);
        assertThat(pages("admin").stream().map(this::body)).anyMatch(b -> b.contains(">maybe<"))
                .anyMatch(b -> b.contains("ac:name=\"discovery-summary\" ac:schema-version=\"1\"><ac:rich-text-body><p></p>"));
    }
}
