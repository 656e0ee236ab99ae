package it.both;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.fail;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import java.util.Map;
import net.java.ao.Query;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What the app's upgrade task relies on in Active Objects; the test plugin has a task of its own. */
@RunWith(AtlassianPluginsTestRunner.class)
public class UpgradeTaskWiredTest {
    private final ActiveObjects ao;

    public UpgradeTaskWiredTest(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    private int notes(String text) {
        return ao.find(WiredNoteRow.class, Query.select().where("NOTE_TEXT = ?", text)).length;
    }

    @Test
    public void theTaskRanOnceAndWhatItWroteIsThere() {
        assertEquals(1, notes(Task001WritesANote.TEXT));
    }

    @Test
    public void rowsAreDeletedByACondition() {
        ao.create(WiredNoteRow.class, Map.<String, Object>of("NOTE_TEXT", "to be deleted"));

        assertEquals(1, ao.deleteWithSQL(WiredNoteRow.class, "NOTE_TEXT = ?", "to be deleted"));
        assertEquals(0, notes("to be deleted"));
        assertEquals(1, notes(Task001WritesANote.TEXT));
    }

    @Test
    public void aTransactionThatFailsLeavesTheRowsAsTheyWere() {
        try {
            ao.executeInTransaction(() -> {
                ao.create(WiredNoteRow.class, Map.<String, Object>of("NOTE_TEXT", "half done"));
                throw new IllegalStateException("on purpose");
            });
            fail("the exception is handed on");
        } catch (IllegalStateException e) {
            assertEquals(0, notes("half done"));
        }
    }
}
