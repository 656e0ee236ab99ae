package com.atlassian.confluence.pages;

/**
 * A page.
 *
 * <p>Seen: [P8] Slack integration.
 */
public abstract class Page extends AbstractPage {
}
