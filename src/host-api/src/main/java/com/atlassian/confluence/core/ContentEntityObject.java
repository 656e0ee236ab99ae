package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Labelable;

/**
 * Anything with a body: a page, a comment and so on.
 *
 * <p>Seen: [P8] Slack integration, ONLYOFFICE; documented as labelable up to Confluence 8.9.
 */
public abstract class ContentEntityObject implements Labelable {
}
