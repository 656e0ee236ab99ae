package org.commonground.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.commonground.sandbox.host.HostCalls;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikiTest {
    private final TestWiki test = new TestWiki();
    private final Wiki wiki = test.wiki;
    private final Page open = test.page("Open", "<p>needle</p>", 0);
    private final Page secret = test.page("Secret", "<p>needle</p>", 0);
    private final Page child = test.page("Child of it", "<p>needle</p>", secret.id());

    @AfterEach
    void close() {
        test.close();
    }

    private static Optional<SandboxUser> user(String name) {
        return Users.byName(name);
    }

    private List<String> titles(String user) {
        return wiki.pages(user(user)).list().stream().map(Page::title).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "product", "engineer", "designer", "viewer"})
    void all_with_a_group_see_the_spaces(String name) {
        assertThat(wiki.spaces(user(name))).hasSize(1);
        assertThat(titles(name)).hasSize(3);
        assertThat(Access.mayEdit(user(name))).isEqualTo(!name.equals("viewer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"outsider", "nobody"})
    void outsiders_and_anonymous_visitors_see_nothing(String name) {
        assertThat(wiki.spaces(user(name))).isEmpty();
        assertThat(titles(name)).isEmpty();
        assertThat(wiki.search("needle", user(name))).isEmpty();
        assertThat(Access.mayEdit(user(name))).isFalse();
    }

    @Test
    void a_restriction_hides_the_page_the_pages_below_and_their_hits() {
        wiki.restrict(secret, List.of(new Restriction(false, "product"), new Restriction(true, Users.DESIGN)));

        assertThat(titles("engineer")).containsExactly("Open");
        assertThat(titles("admin")).containsExactly("Open");
        assertThat(wiki.search("NEEDLE", user("engineer"))).extracting(Page::title).containsExactly("Open");
        assertThat(wiki.pages(user("engineer")).byId(child.id())).isEmpty();
        assertThat(wiki.pagesOf("KEY", user("engineer")).byTitle("Secret")).isEmpty();
        assertThat(titles("product")).hasSize(3);
        assertThat(titles("designer")).hasSize(3);
        assertThat(wiki.search("needle", user("designer"))).hasSize(3);
    }

    @Test
    void a_child_may_be_stricter_than_its_parent_never_laxer() {
        wiki.restrict(secret, List.of(new Restriction(false, "product"), new Restriction(false, "admin")));
        wiki.restrict(child, List.of(new Restriction(false, "admin"), new Restriction(false, "engineer")));

        assertThat(titles("engineer")).containsExactly("Open");
        assertThat(titles("product")).containsExactly("Open", "Secret");
        assertThat(titles("admin")).hasSize(3);
    }

    @Test
    void a_restriction_can_be_lifted() {
        wiki.restrict(secret, List.of(new Restriction(false, "product")));
        wiki.restrict(secret, List.of());
        assertThat(titles("viewer")).hasSize(3);
    }

    @Test
    void search_takes_wildcards_literally() {
        assertThat(wiki.search("%", user("admin"))).isEmpty();
        assertThat(wiki.search("n_edle", user("admin"))).isEmpty();
        assertThat(wiki.search("child", user("admin"))).extracting(Page::title).containsExactly("Child of it");
    }

    @Test
    void each_save_is_a_version_and_keeps_every_character() {
        String odd = "\n<p>\r\n\t\u00a0\ud83d\ude80 ]]&gt;\u2028</p> \n\n";
        assertThat(wiki.save(open, 1, TestWiki.draft("Opened", odd, 0))).isTrue();

        Page now = wiki.pages(user("admin")).byId(open.id()).orElseThrow();
        assertThat(now.title()).isEqualTo("Opened");
        assertThat(now.version()).isEqualTo(2);
        assertThat(wiki.current(now).body()).isEqualTo(odd);
        assertThat(wiki.version(now, 1).body()).isEqualTo("<p>needle</p>");
        assertThat(wiki.history(now)).extracting(PageVersion::number).containsExactly(2, 1);
    }

    @Test
    void a_save_on_an_old_version_changes_nothing() {
        wiki.save(open, 1, TestWiki.draft("Open", "theirs", 0));
        assertThat(wiki.save(open, 1, TestWiki.draft("Open", "mine", 0))).isFalse();

        Page now = wiki.pages(user("admin")).byId(open.id()).orElseThrow();
        assertThat(wiki.current(now).body()).isEqualTo("theirs");
    }

    @Test
    void a_title_is_taken_once_in_a_space() {
        assertThat(wiki.create(TestWiki.draft("Open", "x", 0))).isEmpty();
        assertThat(wiki.isTaken("KEY", "Open", open.id())).isFalse();
    }

    @Test
    void loading_happens_completely_or_not_at_all() {
        LoadedPage good = new LoadedPage(TestWiki.draft("Good", "x", 0), "", List.of());
        LoadedPage bad = new LoadedPage(TestWiki.draft("t".repeat(300), "x", 0), "", List.of());
        assertThatThrownBy(() -> wiki.load(List.of(new Space("NEW", "New")), List.of(good, bad)));
        assertThat(wiki.spaces(user("admin"))).hasSize(1);
        assertThat(titles("admin")).hasSize(3);
    }

    @Test
    void loading_again_adds_versions_only_where_the_text_differs() {
        wiki.load(List.of(new Space("KEY", "Keys")), List.of(
                new LoadedPage(TestWiki.draft("Open", "<p>needle</p>", 0), "", List.of()),
                new LoadedPage(TestWiki.draft("Secret", "changed", 0), "", List.of())));
        assertThat(wiki.pages(user("admin")).list()).extracting(Page::version).containsExactly(1, 1, 2);
    }

    @Test
    void a_list_of_many_pages_costs_two_statements() {
        HostCalls.reset();
        wiki.pages(user("admin")).list();
        assertThat(HostCalls.of(HostCalls.Kind.SQL)).isEqualTo(2);
        assertThat(HostCalls.of(HostCalls.Kind.PERMISSION_CHECK)).isEqualTo(1);
    }
}
