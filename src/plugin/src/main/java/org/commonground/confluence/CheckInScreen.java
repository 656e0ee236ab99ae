package org.commonground.confluence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonground.core.checkin.Meeting;
import org.commonground.core.checkin.MeetingForm;
import org.commonground.core.checkin.PlanCheckIn;
import org.commonground.view.View;
import org.commonground.view.Views;

/** The states of the page on which a check-in is planned: the form, what was planned, nothing to plan, not there. */
final class CheckInScreen {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT);
    private final Views views;

    CheckInScreen(Views views) {
        this.views = views;
    }

    View form(CheckInRequest asked, PlanCheckIn.Offer offer, List<String> mistakes) {
        View view = begin().put("back", asked.contextPath() + offer.page().path()).put("page", offer.page().title());
        int record = asked.record(offer);
        if (!offer.page().mayEdit() || offer.at(record).isEmpty()) {
            return view.put("state", "none").text("sentence", offer.page().mayEdit() ? "nothing" : "denied");
        }
        PlanCheckIn.Waiting waiting = offer.at(record).orElseThrow();
        MeetingForm typed = asked.form();
        view.put("state", "form").put("token", FormToken.of(asked.http())).put("pageId", asked.http().getParameter("pageId"));
        view.put("action", asked.contextPath() + "/plugins/servlet/common-ground/check-in");
        view.put("date", asked.has("date") ? typed.date() : waiting.date().map(LocalDate::toString).orElse(""));
        view.put("time", typed.time()).put("zone", typed.zone()).put("minutes", typed.minutes());
        view.put("people", asked.has("people") ? typed.people() : String.join(", ", waiting.people()));
        view.put("agenda", waiting.agenda()).put("record", Integer.toString(record)).put("records", records(view, offer));
        view.put("zones", ZoneId.getAvailableZoneIds().stream().filter(z -> z.matches("[A-Z][a-z]+/.*")).sorted().toList());
        List<Map<String, String>> errors = new ArrayList<>();
        mistakes.forEach(field -> errors.add(Map.of("field", field, "text", view.say("mistake." + field))));
        return view.put("errors", errors);
    }

    View planned(CheckInRequest asked, PlanCheckIn.Offer offer, Meeting meeting) {
        View view = begin().put("state", "planned").put("back", asked.contextPath() + offer.page().path());
        String when = WHEN.withLocale(view.language()).format(meeting.start());
        return view.put("page", offer.page().title()).put("file", asked.own("file"))
            .put("when", when + " (" + meeting.start().getZone().getId() + ")");
    }

    View notThere() {
        return begin().put("state", "none").put("back", "").put("page", "").text("sentence", "not-there");
    }

    /** What stands in the calendar entry: the agenda, the people, the page. */
    String description(Meeting meeting) {
        View view = begin();
        StringBuilder text = new StringBuilder();
        if (!meeting.agenda().isEmpty()) {
            text.append(view.say("agenda")).append('\n');
            meeting.agenda().forEach(point -> text.append("- ").append(point).append('\n'));
        }
        if (!meeting.people().isEmpty()) {
            text.append(view.say("people")).append(": ").append(String.join(", ", meeting.people())).append('\n');
        }
        return text.append(meeting.address()).toString();
    }

    private static List<Map<String, String>> records(View view, PlanCheckIn.Offer offer) {
        List<Map<String, String>> records = new ArrayList<>();
        offer.waiting().forEach(w -> records.add(Map.of("index", Integer.toString(w.index()), "name",
            w.issueKeys().isEmpty() ? view.say("record", w.index() + 1) : String.join(", ", w.issueKeys()))));
        return records;
    }

    private View begin() {
        return views.begin("common-ground.check-in.", "record").text("title", "title").text("dateLabel", "date").text("timeLabel", "time")
            .text("zoneLabel", "zone").text("minutesLabel", "minutes").text("peopleLabel", "people").text("peopleHelp", "people.help")
            .text("agendaLabel", "agenda").text("agendaNone", "agenda.none").text("recordLabel", "which").text("plan", "plan")
            .text("cancel", "cancel").text("plannedText", "planned").text("download", "download").text("backText", "back")
            .text("wrong", "wrong");
    }
}
