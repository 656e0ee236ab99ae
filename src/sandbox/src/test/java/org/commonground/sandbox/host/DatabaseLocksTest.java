package org.commonground.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database. */
class DatabaseLocksTest {
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    private final Database ofOne = Database.open(url, "TEST", true);
    private final Database ofOther = Database.open(url, "TEST", true);
    private final Lock one = new DatabaseLocks(ofOne).getLockForName("the lock");
    private final Lock other = new DatabaseLocks(ofOther).getLockForName("the lock");

    @AfterEach
    void close() {
        ofOne.close();
        ofOther.close();
    }

    private static boolean elsewhere(Lock lock, long milliseconds) {
        return asked(lock, milliseconds).join();
    }

    /** Another thread takes the lock and frees it, if it gets it in time. */
    private static CompletableFuture<Boolean> asked(Lock lock, long milliseconds) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                boolean taken = lock.tryLock(milliseconds, TimeUnit.MILLISECONDS);
                if (taken) {
                    lock.unlock();
                }
                return taken;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void what_one_node_holds_no_other_gets_before_it_is_free() {
        one.lock();
        assertThat(other.tryLock()).isFalse();
        assertThat(elsewhere(other, 50)).isFalse();
        assertThat(elsewhere(one, 50)).as("another thread of the node").isFalse();
        one.unlock();

        assertThat(elsewhere(other, 50)).isTrue();
        assertThat(elsewhere(one, 50)).isTrue();
    }

    @Test
    void who_holds_a_lock_may_take_it_again_and_frees_it_as_often() {
        one.lock();
        assertThat(one.tryLock()).isTrue();
        one.unlock();
        assertThat(elsewhere(other, 50)).isFalse();
        one.unlock();

        assertThat(elsewhere(other, 50)).isTrue();
    }

    private void somebodyWaits() {
        while (ofOne.query("SELECT 1 FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL", row -> row.getInt(1)).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void who_waits_gets_it_when_it_is_free() {
        one.lock();
        CompletableFuture<Boolean> waiting = asked(other, 20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), this::somebodyWaits);
        one.unlock();

        assertThat(waiting.join()).isTrue();
    }

    @Test
    void locks_of_different_names_do_not_wait_for_each_other() {
        one.lock();
        assertThat(elsewhere(new DatabaseLocks(ofOther).getLockForName("another lock"), 50)).isTrue();
        one.unlock();
    }
}
