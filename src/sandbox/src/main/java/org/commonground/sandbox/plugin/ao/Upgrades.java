package org.commonground.sandbox.plugin.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Comparator;
import java.util.List;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.Refusal;
import org.commonground.sandbox.plugin.Xml;
import org.w3c.dom.Element;

/**
 * {@code <upgradeTask>}: those that are newer than what the database last saw are run in the order of their numbers, before
 * the entities are migrated; the last number is kept. A new installation begins at 0 and so runs all of them.
 */
final class Upgrades {
    private Upgrades() {
    }

    static void run(PluginContext plugin, Element module, Database database, String prefix, ActiveObjects ao) {
        List<ActiveObjectsUpgradeTask> tasks = Xml.children(module, "upgradeTask").stream()
                .map(e -> plugin.create(e.getTextContent().trim(), ActiveObjectsUpgradeTask.class))
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion)).toList();
        if (tasks.stream().map(ActiveObjectsUpgradeTask::getModelVersion).distinct().count() < tasks.size()) {
            throw new Refusal("Two upgrade tasks of <ao> have the same model version");
        }
        database.update("CREATE TABLE IF NOT EXISTS ao_model_version (prefix VARCHAR(20) PRIMARY KEY, number VARCHAR(20) NOT NULL)");
        for (ActiveObjectsUpgradeTask task : tasks) {
            ModelVersion current = database.query("SELECT number FROM ao_model_version WHERE prefix = ?",
                    row -> ModelVersion.valueOf(row.getString(1)), prefix).stream().findFirst().orElse(ModelVersion.valueOf("0"));
            if (task.getModelVersion().compareTo(current) > 0) {
                upgrade(task, current, ao);
                database.update("DELETE FROM ao_model_version WHERE prefix = ?", prefix);
                database.update("INSERT INTO ao_model_version (prefix, number) VALUES (?, ?)", prefix, task.getModelVersion().toString());
            }
        }
    }

    /** One that fails keeps its number from being stored: it runs again at the next start. What it did outside of a transaction stays. */
    private static void upgrade(ActiveObjectsUpgradeTask task, ModelVersion current, ActiveObjects ao) {
        try {
            task.upgrade(current, ao);
        } catch (RuntimeException e) {
            throw new Refusal("The upgrade task " + task.getClass().getSimpleName() + " fails: " + e.getMessage()
                    + ". The data stay as version " + current + " left them, as far as the task works in transactions", e);
        }
    }
}
