package org.commonground.core.matrix.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.core.matrix.FakeHits.NOW;
import static org.commonground.core.matrix.FakeProjects.SKY;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.commonground.core.matrix.FakeHits;
import org.commonground.core.matrix.FakeProjects;
import org.commonground.core.matrix.FakeSettings;
import org.commonground.core.matrix.FakeViewer;
import org.commonground.core.matrix.MayMove;
import org.commonground.core.matrix.query.EstimateAge;
import org.commonground.core.matrix.view.FakeRecentViews;
import org.commonground.core.matrix.view.ProjectMedians;
import org.commonground.core.matrix.view.RowOfOne;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.Details;
import org.commonground.core.port.Estimates;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Locks;
import org.commonground.core.port.ProjectRef;
import org.junit.jupiter.api.Test;

/** Two nodes that share nothing but the database and the locks of the cluster; both people saw an impact of 3. */
class MoveOnTwoNodesTest {
    private final Map<String, Double> database = new ConcurrentHashMap<>(Map.of("customfield_1", 3.0, "customfield_2", 3.0));
    private final AtomicInteger stored = new AtomicInteger();
    /** Held back before storing until the other node has read, too: without a common lock that is when an update is lost. */
    private final CountDownLatch bothHaveRead = new CountDownLatch(2);

    private MoveOnMatrix node(Lock lock) {
        FakeSettings settings = new FakeSettings().with(SKY.id(), FakeSettings.ONE_TO_TEN);
        MayMove mayMove = new MayMove(FakeProjects.administering(), FakeViewer.in("everybody"));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Locks locks = new Locks() {
            @Override
            public <T> T holding(String name, Supplier<T> work) {
                lock.lock();
                try {
                    return work.get();
                } finally {
                    lock.unlock();
                }
            }
        };
        ViewMatrix view = new ViewMatrix(FakeProjects.administering(), (query, most) -> new FakeHits(SKY), settings, mayMove, clock);
        return new MoveOnMatrix(id -> Optional.of(new Issue()), settings, mayMove, locks, new RowOfOne(new ProjectMedians(view,
            new FakeRecentViews(), FakeViewer.in("everybody"), clock), new EstimateAge((issue, fields) -> Optional.empty()), clock));
    }

    /** How many of the two say that their change was made. */
    private int moved(Lock first, Lock second) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(2);
        Future<Integer> one = people.submit(() -> moved(node(first), 5));
        Future<Integer> other = people.submit(() -> moved(node(second), 8));
        people.shutdown();
        return one.get() + other.get();
    }

    private static int moved(MoveOnMatrix node, double impact) {
        try {
            node.move(1, new Move(Optional.of(new Move.Change(3.0, impact)), Optional.empty()));
            return 1;
        } catch (ChangedMeanwhile e) {
            assertThat(e.impact()).isIn(5.0, 8.0);
            return 0;
        }
    }

    @Test
    void with_a_lock_of_the_cluster_the_second_is_told_what_the_first_has_made_of_it() throws InterruptedException, ExecutionException {
        Lock cluster = new ReentrantLock();

        assertThat(moved(cluster, cluster)).isEqualTo(1);
        assertThat(stored).hasValue(1);
    }

    /** Why the locks of a node are not enough: see docs/architecture.md. */
    @Test
    void with_a_lock_of_each_node_both_believe_it_and_one_change_is_lost() throws InterruptedException, ExecutionException {
        assertThat(moved(new ReentrantLock(), new ReentrantLock())).isEqualTo(2);
        assertThat(stored).hasValue(2);
    }

    /** Read from the database at each question. */
    private final class Issue implements Estimates.Estimated {
        @Override
        public ProjectRef project() {
            return SKY;
        }

        @Override
        public Hit hit() {
            return new Hit(1, "SKY-1", "one", NOW, NOW, 0);
        }

        @Override
        public Details details() {
            return FakeHits.details("Story", "Open", "new");
        }

        @Override
        public Optional<Estimates.Refusal> refusal() {
            return Optional.empty();
        }

        @Override
        public Optional<Estimates.Obstacle> obstacle(String fieldId) {
            return Optional.empty();
        }

        @Override
        public Double value(String fieldId) {
            return database.get(fieldId);
        }

        @Override
        public Estimates.Estimated store(Map<String, Double> values) {
            bothHaveRead.countDown();
            try {
                bothHaveRead.await(500, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            stored.incrementAndGet();
            database.putAll(values);
            return this;
        }
    }
}
