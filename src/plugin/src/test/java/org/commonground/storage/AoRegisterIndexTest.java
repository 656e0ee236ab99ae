package org.commonground.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonground.core.port.NotAvailable;
import org.commonground.core.port.RegisterIndex;
import org.commonground.core.register.Entry;
import org.commonground.core.register.IndexedPage;
import org.commonground.core.register.Kind;
import org.commonground.core.register.OpenDissent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AoRegisterIndexTest extends RegisterIndexContract {
    private final TestTables tables = new TestTables();
    private final RegisterIndex index = new AoRegisterIndex(tables.node(RegisterEntryRow.class));

    @Override
    RegisterIndex index() {
        return index;
    }

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void twoNodesThatKeepTheSamePageAtOnceLeaveTheLaterVersionOnce() throws InterruptedException, ExecutionException {
        RegisterIndex other = new AoRegisterIndex(tables.node(RegisterEntryRow.class));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= 20; round++) {
                IndexedPage older = version(round, 1);
                IndexedPage later = version(round, 2);
                List<Callable<Boolean>> both = List.of(() -> kept(index, older), () -> kept(other, later));
                for (Future<Boolean> done : nodes.invokeAll(both)) {
                    assertThat(done.get()).isTrue();
                }
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(index.find(Set.of(), 100).pages()).hasSize(20).allSatisfy(page -> {
            assertThat(page.version()).isEqualTo(2);
            assertThat(page.entries()).hasSize(2);
        });
    }

    @Test
    void withoutItsTableEveryQuestionAndCommandSaysThatTheStoreFails() {
        tables.drop();

        List<ThrowingCallable> all = List.of(() -> index.replace(version(1, 1)), () -> index.remove(1), () -> index.removeSpace("PD"),
            () -> index.find(Set.of(), 1), index::newest, index::records, () -> index.issueKeys(1), () -> index.about(Set.of("SKY-1"), 1), index::pages,
            () -> index.pages("PD"));
        assertThat(all).allSatisfy(one -> assertThatThrownBy(one).isInstanceOf(NotAvailable.class).hasRootCauseInstanceOf(SQLException.class));
    }

    private static boolean kept(RegisterIndex node, IndexedPage page) {
        node.replace(page);
        return true;
    }

    private static IndexedPage version(long id, int version) {
        Entry entry = new Entry(Kind.DISCOVERY, "exploring", "", Optional.empty(), new Entry.Facts(0, OpenDissent.NONE, List.of()));
        return new IndexedPage(id, version, "PD", Set.of(), IntStream.range(0, version).mapToObj(i -> entry).toList());
    }
}
