package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * Parses JQL and searches as a user, who gets only what he may see.
 *
 * <p>Seen: [P8] Slack integration.
 */
public interface SearchService {
    ParseResult parseQuery(ApplicationUser searcher, String query);

    MessageSet validateQuery(ApplicationUser searcher, Query query);

    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;

    /** What came of parsing. */
    final class ParseResult {
        public Query getQuery() {
            throw new UnsupportedOperationException("host API: signatures only");
        }

        public MessageSet getErrors() {
            throw new UnsupportedOperationException("host API: signatures only");
        }

        public boolean isValid() {
            throw new UnsupportedOperationException("host API: signatures only");
        }
    }
}
