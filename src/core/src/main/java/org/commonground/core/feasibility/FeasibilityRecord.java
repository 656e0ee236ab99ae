package org.commonground.core.feasibility;

import java.time.LocalDate;
import org.commonground.core.record.Completeness;

/**
 * Feasibility notes as a page holds them.
 *
 * @param notes their parameters, with what only their tables say
 * @param body  their tables
 */
public record FeasibilityRecord(FeasibilityNotes notes, FeasibilityBody body) {

    /** Which parts are filled in, by the ends of the i18n keys of their names. Nobody has to disagree. */
    public Completeness completeness() {
        return new Completeness.Count()
            .part("verdict", notes.verdict().isPresent()).part("confidence", notes.confidence().isPresent())
            .part("effort", notes.effort().isPresent()).part("date", notes.date().isPresent())
            .part("participants", !notes.participants().isEmpty()).part("risks", !body.risks().isEmpty())
            .part("alternatives", !body.alternatives().isEmpty()).done();
    }

    /** Where the check-in is, seen on this day. */
    public CheckIn checkIn(LocalDate today) {
        if (notes.verdict().isPresent()) {
            return CheckIn.DONE;
        }
        return notes.date().map(date -> date.isBefore(today) ? CheckIn.OVERDUE : CheckIn.PLANNED).orElse(CheckIn.WAITING);
    }

    /** Where the check-in of a record is. */
    public enum CheckIn {
        /** There is no verdict and no date. */
        WAITING,
        /** There is no verdict, and its date is today or later. */
        PLANNED,
        /** There is no verdict, and its date has passed. */
        OVERDUE,
        /** There is a verdict. */
        DONE
    }
}
