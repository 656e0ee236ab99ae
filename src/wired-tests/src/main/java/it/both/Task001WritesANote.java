package it.both;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Map;

/** Makes the table itself, as the app's own task does, and leaves a row by which a test sees how often it ran. */
public class Task001WritesANote implements ActiveObjectsUpgradeTask {
    static final String TEXT = "written by the task";

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(WiredNoteRow.class);
        ao.create(WiredNoteRow.class, Map.<String, Object>of("NOTE_TEXT", TEXT));
    }
}
