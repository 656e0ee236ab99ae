package com.atlassian.confluence.security;

/**
 * What somebody may do.
 *
 * <p>Seen: [P8] ONLYOFFICE, Slack integration: VIEW, EDIT; [docs] ADMINISTER.
 */
public final class Permission {
    public static final Permission VIEW = new Permission();

    public static final Permission EDIT = new Permission();
    public static final Permission ADMINISTER = new Permission();

    private Permission() {
    }
}
