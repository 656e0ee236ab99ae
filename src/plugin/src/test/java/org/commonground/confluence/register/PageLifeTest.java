package org.commonground.confluence.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.commonground.core.page.ReadRecords;
import org.commonground.core.port.PageSources;
import org.commonground.core.register.Entries;
import org.commonground.core.register.FakeRegisterIndex;
import org.commonground.core.register.KeepRegister;
import org.commonground.core.register.PageSource;
import org.junit.jupiter.api.Test;

/** A copied page comes into the register whichever of the two pages the event is about. */
class PageLifeTest {
    private static final long ORIGINAL = 7;
    private static final long COPY = 9;
    private final FakeRegisterIndex index = new FakeRegisterIndex();
    private final KeepRegister keep = new KeepRegister(new Pages(), index, new Entries(new ReadRecords(key -> key))::of);
    private final List<Long> readLater = new ArrayList<>();
    private final PageLife life = new PageLife(keep, readLater::add);

    @Test
    void the_copy_is_read_at_once_when_the_event_is_about_it() {
        keep.index(ORIGINAL);

        life.copied(about(COPY));

        assertThat(index.pages()).containsExactlyInAnyOrder(ORIGINAL, COPY);
        assertThat(readLater).isEmpty();
    }

    @Test
    void what_is_newer_than_all_that_is_kept_is_read_when_the_event_is_about_the_original() {
        keep.index(ORIGINAL);

        life.copied(about(ORIGINAL));
        readLater.forEach(keep::newerThan);

        assertThat(index.pages()).containsExactlyInAnyOrder(ORIGINAL, COPY);
    }

    private static PageCopyEvent about(long id) {
        return new PageCopyEvent() {
            @Override
            public Page getPage() {
                return new Stored(id);
            }
        };
    }

    /** Two pages with a record, the copy newer. */
    private static final class Pages implements PageSources {
        private static final String RECORD = "<ac:structured-macro ac:name=\"discovery-summary\"></ac:structured-macro>";

        @Override
        public Optional<PageSource> read(long page) {
            return Optional.of(new PageSource(page, 1, "PD", Set.of(), RECORD));
        }

        @Override
        public Optional<Integer> version(long page) {
            return Optional.of(1);
        }

        @Override
        public Map<Long, String> spaces(Collection<Long> pages) {
            return Map.of();
        }

        @Override
        public List<String> spaceKeys() {
            return List.of("PD");
        }

        @Override
        public List<Long> ids(String spaceKey) {
            return LongStream.of(ORIGINAL, COPY).boxed().toList();
        }
    }

    /** Knows its id and nothing else. */
    private static final class Stored extends Page {
        private final long id;

        Stored(long id) {
            this.id = id;
        }

        @Override
        public long getId() {
            return id;
        }

        @Override
        public int getVersion() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getTitle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Space getSpace() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Date getCreationDate() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Date getLastModificationDate() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getUrlPath() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getBodyAsString() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setBodyAsString(String body) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setVersionComment(String comment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Label> getLabels() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isCurrent() {
            throw new UnsupportedOperationException();
        }
    }
}
