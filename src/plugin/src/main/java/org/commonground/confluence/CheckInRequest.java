package org.commonground.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonground.core.checkin.Meeting;
import org.commonground.core.checkin.MeetingForm;
import org.commonground.core.checkin.PlanCheckIn;
import org.commonground.core.port.NotThere;

/** What a request to plan a check-in says; what it does not say has the usual value. */
final class CheckInRequest {
    private static final List<String> FIELDS = List.of("pageId", "record", "date", "time", "zone", "minutes", "people");
    private static final int LONGEST = 10_000;
    private final HttpServletRequest request;

    CheckInRequest(HttpServletRequest request) {
        this.request = request;
    }

    long page() throws NotThere {
        String id = text("pageId", "");
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotThere("page " + id);
        }
        return Long.parseLong(id);
    }

    /** Which record: the one that is named, otherwise the first that waits. */
    int record(PlanCheckIn.Offer offer) {
        String named = text("record", "");
        return named.matches("[0-9]{1,4}") ? Integer.parseInt(named) : offer.waiting().stream().findFirst().map(w -> w.index()).orElse(-1);
    }

    MeetingForm form() {
        return new MeetingForm(text("date", ""), text("time", "10:00"), text("zone", ZoneId.systemDefault().getId()),
            text("minutes", Integer.toString(Meeting.USUAL)), text("people", ""));
    }

    boolean has(String parameter) {
        return request.getParameter(parameter) != null;
    }

    HttpServletRequest http() {
        return request;
    }

    String contextPath() {
        return request.getContextPath();
    }

    /** The page's whole address, as the browser knows this server. */
    String address(PlanCheckIn.Offer offer) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + contextPath() + offer.page().path();
    }

    /** This servlet's address with what was typed, and what is wanted. */
    String own(String wanted) {
        return request.getContextPath() + "/plugins/servlet/common-ground/check-in?" + FIELDS.stream().filter(this::has)
            .map(name -> name + "=" + URLEncoder.encode(text(name, ""), StandardCharsets.UTF_8)).collect(Collectors.joining("&"))
            + "&" + wanted + "=1";
    }

    private String text(String name, String otherwise) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> value.length() <= LONGEST).orElse(otherwise);
    }
}
