package it.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import it.both.AsAdmin;
import it.both.AsAdmin.Answer;
import it.both.Wait;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The change of an estimate, and what it relies on in Jira; see {@link Estimated} for what it needs. What it changes is put back. */
@RunWith(AtlassianPluginsTestRunner.class)
public class EstimateWiredTest {
    private final AsAdmin product;
    private final Estimated estimated = Estimated.any();
    private final Object before = estimated.stored(estimated.impact());
    private final KeptSettings settings;

    public EstimateWiredTest(@ComponentImport ApplicationProperties product, @ComponentImport PluginSettingsFactory store)
        throws SearchException {
        this.product = new AsAdmin(product);
        this.settings = new KeptSettings(store, estimated);
    }

    @Before
    public void choose() throws IOException, InterruptedException {
        assertEquals(200, product.putToApp("/settings/" + estimated.project(), KeptSettings.json(estimated)).status());
        estimated.store(estimated.impact(), 3.0);
    }

    @After
    public void putBack() {
        settings.putBack();
        estimated.store(estimated.impact(), before);
    }

    private Answer move(int from, int to) throws IOException, InterruptedException {
        return product.putToApp("/matrix/issues/" + estimated.issue().getId(), "{\"impact\": {\"from\": " + from + ", \"to\": " + to + "}}");
    }

    @Test
    public void aChangeIsStoredInTheIssueAndInItsHistory() throws IOException, InterruptedException {
        int changes = changes();

        Answer answer = move(3, 5);

        assertEquals(String.valueOf(answer.json()), 200, answer.status());
        assertEquals(5, answer.json().get("row").get("impact").asDouble(), 0);
        assertEquals(5.0, estimated.stored(estimated.impact()));
        assertEquals(changes + 1, changes());
    }

    private int changes() {
        return ComponentAccessor.getComponent(ChangeHistoryManager.class)
            .getChangeItemsForField(estimated.issue(), estimated.impact().getName()).size();
    }

    @Test
    public void aValueThatSomebodyElseChangedIsNotOverwritten() throws IOException, InterruptedException {
        Answer answer = move(4, 5);

        assertEquals(409, answer.status());
        assertEquals(3, answer.json().get("current").get("impact").asDouble(), 0);
        assertEquals(3.0, estimated.stored(estimated.impact()));
    }

    @Test
    public void aValueBeyondTheScaleIsRefused() throws IOException, InterruptedException {
        assertEquals(400, move(3, 1001).status());
        assertEquals(3.0, estimated.stored(estimated.impact()));
    }

    @Test
    public void anUpdateOfJirasOwnRaisesTheTimeOfTheIssue() throws Exception {
        long time = estimated.reloaded().getUpdated().getTime();
        Wait.until(System::currentTimeMillis, now -> now > time);

        estimated.store(estimated.impact(), 7.0);

        assertEquals(7.0, estimated.stored(estimated.impact()));
        assertTrue(estimated.reloaded().getUpdated().getTime() > time);
    }

    @Test
    public void aLockThatIsHeldIsNotGivenToAnotherThread() throws InterruptedException {
        Lock lock = ComponentAccessor.getComponent(ClusterLockService.class).getLockForName("org.commonground.move.wired-test");
        boolean[] taken = {true};
        lock.lock();
        try {
            Thread other = new Thread(() -> taken[0] = lock.tryLock());
            other.start();
            other.join();
        } finally {
            lock.unlock();
        }

        assertFalse(taken[0]);
    }
}
