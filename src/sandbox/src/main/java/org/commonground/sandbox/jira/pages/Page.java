package org.commonground.sandbox.jira.pages;

import java.util.List;

/**
 * A page before it gets its frame.
 *
 * @param contexts the web-resource contexts whose resources it wants besides {@code atl.general}
 */
record Page(String title, String contentHtml, String bodyClass, List<String> contexts) {
    Page(String title, String contentHtml, String bodyClass) {
        this(title, contentHtml, bodyClass, List.of());
    }
}
