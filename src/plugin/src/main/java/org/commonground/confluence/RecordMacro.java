package org.commonground.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonground.core.markup.Markup;
import org.commonground.core.markup.Reading;
import org.commonground.core.page.ReadRecords;
import org.commonground.core.port.People;
import org.commonground.core.record.Completeness;
import org.commonground.view.View;
import org.commonground.view.Views;

/** A macro that shows a record as a band over its rich-text body. It reads what the host hands it, and asks for nothing. */
abstract class RecordMacro extends SafeMacro {
    static final ReadRecords READ = new ReadRecords(UnaryOperator.identity());
    private final Views views;
    private final People people;
    private final String prefix;

    RecordMacro(Views views, People people, String prefix) {
        super(views);
        this.views = views;
        this.people = people;
        this.prefix = prefix;
    }

    @Override
    protected final String show(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context);
        View view = views.begin(prefix, "record");
        view.text("title", "title").text("emptyBody", "body.empty").text("partsLabel", "parts.label");
        boolean empty = Html.showsNothing(body);
        view.put("hasBody", !empty).put("contentHtml", empty ? "" : body);
        view.put("pictureHtml", "").put("planUrl", "").put("planText", "");
        fill(view, new Given(parameters, Markup.html(empty ? "" : body), context, output));
        return view.render(output.styled() ? "/templates/confluence/record.vm" : "/templates/confluence/record-document.vm");
    }

    /** Puts the lozenge, the facts and the sentences of the record into the view. */
    abstract void fill(View view, Given given);

    @Override
    public final BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    /** Says how much is filled in, and kindly what is not. */
    final void completeness(View view, Completeness completeness) {
        int all = completeness.present().size() + completeness.missing().size();
        view.put("percent", Integer.toString(completeness.percent()));
        view.put("parts", view.say("parts", String.valueOf(completeness.present().size()), String.valueOf(all)));
        List<String> names = completeness.missing().stream().map(part -> view.say("part." + part)).toList();
        view.put("missing", names.isEmpty() ? "" : view.say("missing", String.join(", ", names)));
    }

    /** The full name of a user, or what was written when there is no such user. */
    final String person(String name) {
        return name.isEmpty() ? "" : people.fullName(name).orElse(name);
    }

    final boolean gone(String name) {
        return !name.isEmpty() && people.fullName(name).isEmpty();
    }

    /** A day with how long ago it is or how far ahead it lies. */
    static String dated(View view, LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, today());
        String when = days == 0 ? view.say("age.today") : days > 0 ? view.say("age.ago", days) : view.say("age.ahead", -days);
        return view.day(date) + " (" + when + ")";
    }

    static LocalDate today() {
        return LocalDate.now();
    }

    /**
     * What the host hands to a macro.
     *
     * @param parameters by name
     * @param body       rendered HTML as it was read
     * @param context    may be null
     */
    record Given(Map<String, String> parameters, Reading body, ConversionContext context, Output output) {
        boolean wrote(String parameter) {
            String value = parameters.get(parameter);
            return value != null && !value.isBlank();
        }
    }
}
