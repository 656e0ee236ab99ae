package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only licensed users may call; also what holds without any annotation.
 *
 * <p>Seen: [P7] a REST resource of TestPlanIt on Jira 10.3; [docs] secure endpoint defaults, for Jira 10 and
 * Confluence 9 on.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface LicensedOnly {
}
