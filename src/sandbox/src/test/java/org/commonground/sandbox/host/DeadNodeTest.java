package org.commonground.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes in two processes on one database, as two sandboxes with --cluster have it; one of them is killed. */
class DeadNodeTest {
    private static final String NAME = "the lock";

    @Test
    void what_a_killed_node_held_is_free(@TempDir Path folder) throws IOException, InterruptedException {
        String url = "jdbc:h2:file:" + folder.resolve("cluster") + ";AUTO_SERVER=TRUE";
        try (Database database = Database.open(url, "TEST", true)) {
            Lock lock = new DatabaseLocks(database).getLockForName(NAME);
            Process node = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                    System.getProperty("java.class.path"), LockHolder.class.getName(), url, NAME).redirectErrorStream(true).start();
            try (BufferedReader said = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
                Stream<String> lines = said.lines();
                assertThat(lines.anyMatch(LockHolder.HELD::equals)).as("the node holds the lock").isTrue();
                assertThat(lock.tryLock()).as("this node gets the lock").isFalse();
                assertThat(lock.tryLock(200, TimeUnit.MILLISECONDS)).as("this node waits and gets the lock").isFalse();
            } finally {
                node.destroyForcibly().waitFor();
            }

            assertThat(lock.tryLock(20, TimeUnit.SECONDS)).as("this node gets the dead one's lock").isTrue();
            lock.unlock();
        }
    }
}
