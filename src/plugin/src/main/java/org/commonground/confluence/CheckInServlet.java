package org.commonground.confluence;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonground.calendar.CalendarFile;
import org.commonground.core.checkin.Meeting;
import org.commonground.core.checkin.MeetingForm;
import org.commonground.core.checkin.PlanCheckIn;
import org.commonground.core.port.NotThere;
import org.commonground.view.SafeServlet;
import org.commonground.view.View;
import org.commonground.view.Views;

/**
 * Plans a check-in. GET shows the form, and with {@code done} what was planned; GET with {@code file} gives the calendar
 * file, made of the address alone; POST writes the date on the record and leads to what was planned. A page that is not
 * there or may not be seen: 404. Sent from elsewhere: 403. Something that cannot be read: 400 and the form again.
 */
@LicensedOnly
public class CheckInServlet extends SafeServlet {
    private static final long serialVersionUID = 1L;
    private final transient CheckInScreen screen;
    private final transient Views views;
    private final transient PlanCheckIn checkIns;

    /** Takes its parts from the plugin's context. */
    public CheckInServlet(Views views, PlanCheckIn checkIns) {
        super(views);
        this.views = views;
        this.checkIns = checkIns;
        this.screen = new CheckInScreen(views);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CheckInRequest asked = new CheckInRequest(request);
            PlanCheckIn.Offer offer = checkIns.offer(asked.page());
            Optional<Meeting> meeting = offer.meeting(asked.record(offer), asked.form(), title(offer), asked.address(offer));
            if (asked.has("file") && meeting.isPresent()) {
                file(response, meeting.get());
            } else if (asked.has("done") && meeting.isPresent()) {
                html(response, 200, screen.planned(asked, offer, meeting.get()));
            } else {
                html(response, 200, screen.form(asked, offer, List.of()));
            }
        } catch (NotThere e) {
            html(response, 404, screen.notThere());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CheckInRequest asked = new CheckInRequest(request);
            PlanCheckIn.Offer offer = checkIns.offer(asked.page());
            List<String> mistakes = asked.form().mistakes();
            if (!FormToken.isGood(request)) {
                html(response, 403, screen.form(asked, offer, List.of("expired")));
            } else if (!mistakes.isEmpty()) {
                html(response, 400, screen.form(asked, offer, mistakes));
            } else {
                checkIns.plan(asked.page(), asked.record(offer), asked.form().day().orElseThrow(),
                    views.text("common-ground.check-in.comment"));
                response.sendRedirect(asked.own("done"));
            }
        } catch (NotThere e) {
            html(response, 404, screen.notThere());
        }
    }

    private String title(PlanCheckIn.Offer offer) {
        return views.begin("common-ground.check-in.").say("meeting", offer.page().title());
    }

    private void file(HttpServletResponse response, Meeting meeting) throws IOException {
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"check-in.ics\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(CalendarFile.of(meeting, Instant.now(), screen.description(meeting))
            .getBytes(StandardCharsets.UTF_8));
    }

    private static void html(HttpServletResponse response, int status, View view) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        view.render("/templates/confluence/check-in.vm", response.getWriter());
    }
}
