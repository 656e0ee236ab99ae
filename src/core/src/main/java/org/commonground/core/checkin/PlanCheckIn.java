package org.commonground.core.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonground.core.feasibility.FeasibilityRecord;
import org.commonground.core.page.DateOnRecord;
import org.commonground.core.page.PageRecords;
import org.commonground.core.page.ReadRecords;
import org.commonground.core.port.EditablePages;
import org.commonground.core.port.NotThere;

/** Plans the check-in of a record without a verdict: offers what to fill in, and writes the date on the record. */
public final class PlanCheckIn {
    private final EditablePages pages;
    private final ReadRecords records;

    /** Works on the current user's pages. */
    public PlanCheckIn(EditablePages pages, ReadRecords records) {
        this.pages = pages;
        this.records = records;
    }

    /**
     * What a page has to plan.
     *
     * @throws NotThere when there is no such page, or the user may not see it
     */
    public Offer offer(long pageId) throws NotThere {
        EditablePages.Text page = pages.read(pageId);
        PageRecords found = records.of(page.storage());
        List<FeasibilityRecord> all = found.feasibilities();
        List<Waiting> waiting = IntStream.range(0, all.size()).filter(i -> all.get(i).notes().verdict().isEmpty())
            .mapToObj(i -> new Waiting(i, all.get(i).notes().issueKeys(), all.get(i).notes().participants(),
                all.get(i).notes().date(), Agenda.of(found.discoveries(), all.get(i)))).toList();
        return new Offer(page, waiting);
    }

    /**
     * Writes the date on the record and saves the page. Nothing else in the page changes.
     *
     * @param record which of the feasibility records of the page, from 0
     * @throws NotThere when there is no such page or record, or the user may not change the page
     */
    public void plan(long pageId, int record, LocalDate day, String comment) throws NotThere {
        if (offer(pageId).waiting().stream().noneMatch(waiting -> waiting.index() == record)) {
            throw new NotThere("a record without a verdict on page " + pageId);
        }
        pages.change(pageId, storage -> DateOnRecord.write(storage, record, day, records), comment);
    }

    /**
     * A page and its records without a verdict.
     *
     * @param page    as it is now
     * @param waiting in the order in which they stand there
     */
    public record Offer(EditablePages.Text page, List<Waiting> waiting) {

        /** The record of that index; nothing when it is not waiting. */
        public Optional<Waiting> at(int index) {
            return waiting.stream().filter(w -> w.index() == index).findFirst();
        }

        /** The meeting that was typed for a record; nothing when it cannot be read or the record is not waiting. */
        public Optional<Meeting> meeting(int index, MeetingForm form, String title, String address) {
            return at(index).flatMap(w -> form.meeting(title, w.agenda(), address));
        }
    }

    /**
     * A record without a verdict.
     *
     * @param index     which of the feasibility records of the page, from 0
     * @param issueKeys what it is about
     * @param people    who is named on it
     * @param date      the date on it
     * @param agenda    what is not known yet
     */
    public record Waiting(int index, List<String> issueKeys, List<String> people, Optional<LocalDate> date, List<String> agenda) {
    }
}
