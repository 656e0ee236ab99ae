package com.atlassian.sal.api.websudo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The product asks an administrator for the password again before an action of this class runs.
 *
 * <p>Seen: [P8] the settings action of the watcher field for Jira (jakarta), on the class as Jira's documentation wants it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.METHOD, ElementType.TYPE})
public @interface WebSudoRequired {
}
