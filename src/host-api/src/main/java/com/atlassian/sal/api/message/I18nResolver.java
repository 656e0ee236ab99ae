package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * Texts in the language of the current user; an unknown key comes back as itself.
 *
 * <p>Seen: [P8] Slack integration, scrum-poker, ONLYOFFICE.
 */
public interface I18nResolver {
    String getText(String key, Serializable... arguments);
}
