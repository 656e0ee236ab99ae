package com.atlassian.activeobjects.external;

/**
 * Brings the tables of an older version of the app up to date, once, before the entities of this version are migrated.
 *
 * <p>Seen: [P8] Slack integration, Jira and Confluence modules.
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
