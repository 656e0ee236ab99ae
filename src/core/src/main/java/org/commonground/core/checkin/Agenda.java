package org.commonground.core.checkin;

import java.util.ArrayList;
import java.util.List;
import org.commonground.core.discovery.DiscoveryRecord;
import org.commonground.core.feasibility.Dissent;
import org.commonground.core.feasibility.FeasibilityRecord;
import org.commonground.core.record.Question;

/** Makes an agenda of what a page does not know yet. */
final class Agenda {
    /** More points do not fit in half an hour. */
    static final int MOST = 20;

    private Agenda() {
    }

    /** Open questions, then unknowns, then open dissent. */
    static List<String> of(List<DiscoveryRecord> discoveries, FeasibilityRecord record) {
        List<String> points = new ArrayList<>();
        discoveries.forEach(discovery -> discovery.body().openQuestions().stream().map(Question::text).forEach(points::add));
        record.body().openUnknowns().stream().map(Question::text).forEach(points::add);
        record.body().openDissent().stream().map(Dissent::text).forEach(points::add);
        return points.stream().distinct().limit(MOST).toList();
    }
}
