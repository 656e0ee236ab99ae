package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only administrators may call.
 *
 * <p>Seen: [P8] the settings action of the watcher field for Jira (jakarta); [docs] secure endpoint defaults, for Jira 10 and
 * Confluence 9 on.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AdminOnly {
}
