package com.atlassian.sal.api.user;

/** Shares its simple name with Jira's; that is all that the test needs of it. */
public interface UserManager {
}
