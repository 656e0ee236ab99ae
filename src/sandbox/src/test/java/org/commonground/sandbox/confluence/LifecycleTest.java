package org.commonground.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can happen to a page, and what is told of it. */
class LifecycleTest {
    private static final Optional<SandboxUser> ADMIN = Users.byName("admin");
    private final TestWiki test = new TestWiki();
    private Page page;

    @BeforeEach
    void write() {
        page = test.page("Page " + UUID.randomUUID(), "<p>Text</p>", 0);
        test.told.clear();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void creating_and_editing_are_told_after_they_were_stored() {
        Page made = test.page("Made", "<p>1</p>", 0);
        test.wiki.save(made, 1, TestWiki.draft("Made", "<p>2</p>", 0));
        test.wiki.save(made, 1, TestWiki.draft("Made", "<p>too late</p>", 0));

        assertThat(test.told).containsExactly("CREATED " + made.id(), "UPDATED " + made.id());
    }

    @Test
    void a_moved_page_takes_those_below_it_to_the_other_space() {
        Page below = test.page("Below", "<p/>", page.id());
        test.wiki.load(List.of(new Space("NEW", "New")), List.of());
        test.told.clear();

        test.lifecycle.move(page, "NEW", 0);

        assertThat(test.wiki.pagesOf("NEW", ADMIN).list()).extracting(Page::id).contains(page.id(), below.id());
        assertThat(test.told).containsExactly("MOVED " + page.id() + " from KEY");
    }

    @Test
    void a_page_in_the_trash_is_not_seen_and_its_title_is_free() {
        Page below = test.page("Below", "<p/>", page.id());
        test.told.clear();
        test.lifecycle.trash(page);

        assertThat(test.wiki.pages(ADMIN).byId(page.id())).isEmpty();
        assertThat(test.wiki.pages(ADMIN).byId(below.id()).orElseThrow().parentId()).isZero();
        assertThat(test.wiki.create(TestWiki.draft(page.title(), "<p>Other</p>", 0))).isPresent();
        assertThat(test.lifecycle.restore(page.id())).as("its title is taken").isFalse();
        assertThat(test.told).hasSize(2).first().isEqualTo("TRASHED " + page.id());
    }

    @Test
    void a_restored_page_is_as_it_was_and_a_purged_one_is_gone() {
        test.lifecycle.trash(page);
        assertThat(test.lifecycle.restore(page.id())).isTrue();
        assertThat(test.wiki.current(test.wiki.pages(ADMIN).byId(page.id()).orElseThrow()).body()).isEqualTo("<p>Text</p>");

        test.lifecycle.trash(page);
        test.lifecycle.purge(page.id());

        assertThat(test.wiki.trash("KEY")).isEmpty();
        assertThat(test.told).endsWith("TRASHED " + page.id(), "REMOVED " + page.id());
    }

    @Test
    void a_label_is_told_once() {
        test.lifecycle.addLabel(page.id(), "idea");
        test.lifecycle.addLabel(page.id(), "idea");
        test.lifecycle.removeLabel(page.id(), "idea");
        test.lifecycle.removeLabel(page.id(), "idea");

        assertThat(test.told).containsExactly("LABELLED " + page.id(), "UNLABELLED " + page.id());
    }

    @Test
    void a_removed_space_tells_of_itself_only() {
        test.lifecycle.comment(page.id(), "<p>Hm</p>", "admin", 0);
        test.lifecycle.removeSpace("KEY");

        assertThat(test.wiki.spaces(ADMIN)).isEmpty();
        assertThat(test.told).containsExactly("space KEY");
    }

    @Test
    void a_page_that_includes_itself_over_another_ends() {
        Page other = test.page("Other", "<p/>", 0);

        assertThat(test.wiki.around(page.id(), ADMIN).page("KEY", page.title())).isEmpty();
        assertThat(test.wiki.around(page.id(), ADMIN).page("KEY", "Other").orElseThrow().around().page("KEY", page.title())).isEmpty();
        assertThat(test.wiki.around(page.id(), ADMIN).page("KEY", "Other").orElseThrow().around().entity()).isNotNull();
        assertThat(other.id()).isPositive();
    }
}
