package org.commonground.sandbox.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.commonground.sandbox.host.HostCalls;
import org.commonground.sandbox.jira.JiraUser;
import org.commonground.sandbox.jira.PlayedJira;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlTest {
    private static PlayedJira jira;
    private static SearchService search;

    @BeforeAll
    static void start() {
        jira = PlayedJira.withSample();
        search = jira.search();
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    private static List<String> found(String user, String jql) throws SearchException {
        ApplicationUser searcher = JiraUser.byName(user);
        SearchService.ParseResult parsed = search.parseQuery(searcher, jql);
        assertThat(parsed.getErrors().getErrorMessages()).isEmpty();
        assertThat(search.validateQuery(searcher, parsed.getQuery()).getErrorMessages()).isEmpty();
        return search.search(searcher, parsed.getQuery(), new PagerFilter<>(0, 1000)).getResults().stream()
                .map(Issue::getKey).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            key = SKY-3                                              ; SKY-3
            issuekey in (sky-3, SKY-4) order by key                  ; SKY-3 SKY-4
            id = 10000                                               ; SKY-1
            key in (SKY-9, SKY-10) ORDER BY key DESC                 ; SKY-10 SKY-9
            key >= PLAT-9                                            ; PLAT-10 PLAT-9
            key < PLAT-3 order by key asc                            ; PLAT-1 PLAT-2
            project = PLAT and type = Story                          ; PLAT-6
            project = "platform" and issuetype in (story)            ; PLAT-6
            project = PLAT and statusCategory = Done                 ; PLAT-7
            project = PLAT and status = "in progress"                ; PLAT-1
            project = PLAT and priority > High                       ; PLAT-3
            project = PLAT and priority in (Low) order by key        ; PLAT-4 PLAT-8 PLAT-10
            project = PLAT and Impact is empty                       ; PLAT-9
            project = PLAT and Effort is not empty and Effort > 5    ; PLAT-7 PLAT-4
            project = PLAT and Effort = null                         ; PLAT-9 PLAT-6
            project = PLAT and Impact != 7 and Impact > 5            ; PLAT-5 PLAT-3
            project = PLAT and cf[10001] >= 8                        ; PLAT-3
            project = PLAT and "impact" not in (3, 7, 8, 2)          ; PLAT-6 PLAT-5 PLAT-2
            project = PLAT and assignee is empty                     ; PLAT-4
            project = PLAT and assignee = designer                   ; PLAT-10
            project = PLAT and assignee = "Dalia Haddad"             ; PLAT-10
            project = PLAT and assignee not in (engineer, product)   ; PLAT-10
            project = PLAT and component = identity and votes > 5    ; PLAT-3 PLAT-1
            project = PLAT and labels in (debt, finance)             ; PLAT-6 PLAT-4
            project = PLAT and (votes >= 8 OR labels = debt) order by votes ; PLAT-2 PLAT-1 PLAT-4
            project = PLAT and not (votes < 8)                       ; PLAT-2 PLAT-1
            project = PLAT and !(votes < 8)                          ; PLAT-2 PLAT-1
            project = PLAT && votes = 11 || key = SKY-1              ; SKY-1 PLAT-2
            project = PLAT order by Impact desc, Effort, key asc     ; PLAT-9 PLAT-3 PLAT-1 PLAT-7 PLAT-5 PLAT-2 PLAT-6 PLAT-10 PLAT-8 PLAT-4
            summary ~ apostrophe                                     ; SKY-14
            summary ~ "apostroph"                                    ; ``
            summary ~ "apostroph*"                                   ; SKY-14
            summary ~ "form names"                                   ; SKY-14
            summary ~ '"Names with"'                                 ; SKY-14
            summary ~ "\\"form names\\""                             ; ``
            description ~ O\\'Brien                                  ; SKY-14
            text ~ "Nordwind"                                        ; SKY-1
            Customer ~ rheintal                                      ; SKY-5
            summary ~ 領収書                                          ; SKY-52
            summary ~ "العربية"                                      ; SKY-51
            summary ~ "stringfilters"                                ; SKY-49
            project = PLAT and summary !~ "the" and votes > 7        ; PLAT-2 PLAT-1
            project = PLAT and created < 2026-01-09                  ; PLAT-2 PLAT-1
            project = PLAT and created < "2026/01/07 06:31"          ; PLAT-1
            project = FAL and created >= -1w                         ; ``
            project = FAL and updated <= now() and key = FAL-1       ; FAL-1
            project = FAL and assignee = currentUser()               ; FAL-5 FAL-4
            """)
    void queryFindsIssuesInOrder(String jql, String keys) throws SearchException {
        assertThat(String.join(" ", found("admin", jql))).isEqualTo(keys);
    }

    @Test
    void emptyQueryFindsEverythingVisibleByKeyDescending() throws SearchException {
        assertThat(found("admin", "")).hasSize(75).startsWith("SKY-60", "SKY-59").endsWith("FAL-2", "FAL-1");
        assertThat(found("admin", "order by key")).startsWith("FAL-1", "FAL-2");
    }

    @Test
    void numbersAndChoicesThatAreEmptyMatchNoNegativeOperator() throws SearchException {
        int filled = found("admin", "Impact is not empty").size();
        assertThat(found("admin", "Impact != 1000")).hasSize(filled);
        assertThat(found("admin", "Impact not in (1000, 2000)")).hasSize(filled);
        assertThat(found("admin", "not Impact = 1000")).hasSize(75);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            project SKY          ; Error in the JQL Query: Expecting operator but got 'SKY'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 9)
            project              ; Error in the JQL Query: Expecting operator before the end of the query. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.
            project =            ; Error in the JQL Query: Expecting either a value, list or function before the end of the query.
            project = and        ; Error in the JQL Query: Expecting either a value, list or function but got 'and'. (line 1, character 11)
            project = order      ; Error in the JQL Query: Expecting either a value, list or function but got 'order'. You must surround 'order' in quotation marks to use it as a value. (line 1, character 11)
            project = SKY type = Bug ; Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'type'. (line 1, character 15)
            (project = SKY       ; Error in the JQL Query: Expecting ')' before the end of the query.
            project in (SKY      ; Error in the JQL Query: Expecting either ',' or ')' before the end of the query.
            summary ~ "open      ; Error in the JQL Query: The quoted string 'open' has not been completed. (line 1, character 11)
            summary ~ a?b        ; Error in the JQL Query: The character '?' is a reserved JQL character. You must enclose it in a string or use the escape '\\u003f' instead. (line 1, character 12)
            summary ~ "a\\qb"    ; Error in the JQL Query: '\\q' is an illegal JQL escape sequence. The valid escape sequences are \\', \\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX. (line 1, character 13)
            order by             ; Error in the JQL Query: Expecting a field name before the end of the query.
            in = 3               ; Error in the JQL Query: Expecting a field name but got 'in'. You must surround 'in' in quotation marks to use it as a field name. (line 1, character 1)
            """)
    void brokenQueryIsRefusedInJirasWords(String jql, String message) {
        SearchService.ParseResult parsed = search.parseQuery(JiraUser.byName("admin"), jql);
        assertThat(parsed.isValid()).isFalse();
        assertThat(parsed.getErrors().getErrorMessages()).hasSize(1);
        assertThat(parsed.getErrors().getErrorMessages().iterator().next().replaceAll("\\.? \\(line", ". (line"))
                .isEqualTo(message.replaceAll("\\.? \\(line", ". (line"));
    }

    @Test
    void errorNamesLineAndCharacter() {
        assertThat(search.parseQuery(null, "project = SKY\n  AND type Bug").getErrors().getErrorMessages()).singleElement()
                .asString().endsWith("(line 2, character 12)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            foo = 1                ; Field 'foo' does not exist or you do not have permission to view it.
            project = XYZ          ; The value 'XYZ' does not exist for the field 'project'.
            status = Frozen        ; The value 'Frozen' does not exist for the field 'status'.
            component = Nothing    ; The value 'Nothing' does not exist for the field 'component'.
            assignee = nobody      ; The value 'nobody' does not exist for the field 'assignee'.
            key = SKY-999          ; An issue with key 'SKY-999' does not exist for field 'key'.
            Impact = many          ; The value 'many' for field 'Impact' is invalid - please provide a valid number.
            created > yesterday    ; Date value 'yesterday' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.
            created > 2026-02-31   ; Date value '2026-02-31' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.
            issue in votedBy(a, b) ; Unable to find JQL function 'votedBy(a, b)'.
            assignee = currentUser(1) ; Function 'currentUser' expected '0' arguments but received '1'.
            summary = text         ; The operator '=' is not supported by the 'summary' field.
            status ~ Done          ; The operator '~' is not supported by the 'status' field.
            status < Done          ; The operator '<' is not supported by the 'status' field.
            project in SKY         ; Operator 'in' does not support the non-list value '"SKY"' for field 'project'.
            project = (SKY, PLAT)  ; Operator '=' does not support the list value '("SKY", "PLAT")' for field 'project'.
            Impact is 3            ; The operator 'is' only supports EMPTY or NULL for the field 'Impact'.
            Impact > empty         ; The operator '>' does not support EMPTY for the field 'Impact'.
            order by foo           ; Not able to sort using field 'foo'.
            """)
    void unknownNamesAreFoundByValidationAndSearchFindsNothing(String jql, String message) throws SearchException {
        ApplicationUser admin = JiraUser.byName("admin");
        SearchService.ParseResult parsed = search.parseQuery(admin, jql);
        assertThat(parsed.isValid()).isTrue();
        assertThat(search.validateQuery(admin, parsed.getQuery()).getErrorMessages()).containsExactly(message);
        assertThat(search.search(admin, parsed.getQuery(), new PagerFilter<>(0, 10)).getTotal()).isZero();
    }

    /** As Jira does when a REST search is told not to validate. */
    @Test
    void missingIssuesAreAnErrorOfValidationAndPassedOverBySearch() throws SearchException {
        ApplicationUser viewer = JiraUser.byName("viewer");
        SearchService.ParseResult parsed = search.parseQuery(viewer, "id in (10000, 99999999) OR key in (SKY-3, SKY-999, FAL-1)");
        assertThat(search.validateQuery(viewer, parsed.getQuery()).getErrorMessages()).hasSize(3);
        assertThat(search.search(viewer, parsed.getQuery(), new PagerFilter<>(0, 10)).getResults()).extracting(Issue::getKey)
                .containsExactlyInAnyOrder("SKY-1", "SKY-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"project = FAL", "key = FAL-1", "key = SKY-59", "\"Purchase price\" is empty",
        "component = Diligence"})
    void whatAUserMayNotSeeDoesNotExistForHim(String jql) {
        ApplicationUser designer = JiraUser.byName("designer");
        assertThat(search.validateQuery(designer, search.parseQuery(designer, jql).getQuery()).getErrorMessages())
                .hasSize(1).allMatch(m -> m.contains("does not exist"));
    }

    @Test
    void eachUserFindsWhatHeMaySee() throws SearchException {
        assertThat(found("admin", "")).hasSize(75);
        assertThat(found("product", "")).hasSize(70);
        assertThat(found("engineer", "")).hasSize(73);
        assertThat(found("viewer", "")).hasSize(68);
        assertThat(found("outsider", "")).isEmpty();
        assertThat(search.search(null, search.parseQuery(null, "").getQuery(), new PagerFilter<>(0, 10)).getTotal()).isZero();
    }

    @Test
    void aSearchIsOneCallAndReadsNoField() throws SearchException {
        HostCalls.reset();
        found("admin", "Impact > 3 order by Effort");
        assertThat(HostCalls.summary()).isEqualTo("searches=1; fieldReads=0; permissionChecks=0; sql=0");
    }

    @Test
    void pagesTileTheResult() throws SearchException {
        var query = search.parseQuery(null, "project = SKY order by key").getQuery();
        var page = search.search(JiraUser.byName("admin"), query, new PagerFilter<>(50, 50));
        assertThat(page.getTotal()).isEqualTo(60);
        assertThat(page.getResults()).hasSize(10).first().extracting(Issue::getKey).isEqualTo("SKY-51");
    }

    @Test
    void nothingIsFoundBeyondTheWindow() {
        var query = search.parseQuery(null, "").getQuery();
        assertThatThrownBy(() -> search.search(null, query, new PagerFilter<>(9_951, 50)))
                .isInstanceOf(SearchException.class).hasMessageContaining("10000");
        assertThatThrownBy(() -> search.search(null, query, PagerFilter.getUnlimitedFilter()))
                .isInstanceOf(SearchException.class);
    }

    @Test
    void longAndDeepQueriesDoNotExhaustTheStack() throws SearchException {
        assertThat(found("admin", "key = SKY-1" + " or key = SKY-2".repeat(5_000))).hasSize(2);
        assertThat(found("admin", "key in (SKY-1" + ", SKY-2".repeat(9_000) + ")")).hasSize(2);
        assertThat(found("admin", "(".repeat(150) + "key = SKY-1" + ")".repeat(150))).hasSize(1);
        for (String deep : List.of("(".repeat(10_000), "not ".repeat(2_500) + "key = SKY-1", "key in " + "(".repeat(10_000))) {
            assertThat(search.parseQuery(null, deep).getErrors().getErrorMessages()).singleElement().asString()
                    .contains("nested more than 200 levels");
        }
        assertThat(search.parseQuery(null, " ".repeat(100_001)).isValid()).isFalse();
    }
}
