package org.commonground.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/**
 * Forgets which building of the register was the last, so that it is built anew when it is next looked at: what an earlier
 * version of the app kept may lack what this one reads from pages.
 */
public class Task001RegisterIsBuiltAnew implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(RegisterEntryRow.class, RegisterRebuildRow.class);
        ao.deleteWithSQL(RegisterRebuildRow.class, "REBUILD_NAME IS NOT NULL");
    }
}
