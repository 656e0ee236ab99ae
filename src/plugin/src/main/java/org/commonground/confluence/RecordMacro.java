package org.commonground.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonground.core.port.People;
import org.commonground.core.record.Problem;
import org.commonground.view.View;
import org.commonground.view.Views;

/** A macro that shows a record as a band over its rich-text body. */
abstract class RecordMacro implements Macro {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.ENGLISH);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SHOWN = Pattern.compile("<(img|svg|input|iframe|video|audio|object|canvas|hr)\\b");
    private final Views views;
    private final People people;
    private final String prefix;

    RecordMacro(Views views, People people, String prefix) {
        this.views = views;
        this.people = people;
        this.prefix = prefix;
    }

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        View view = views.begin(prefix);
        view.text("title", "title").text("emptyBody", "body.empty");
        boolean empty = body == null || showsNothing(body);
        view.put("hasBody", !empty).put("contentHtml", empty ? "" : body);
        fill(view, parameters == null ? Map.of() : parameters);
        return view.render("/templates/confluence/record.vm");
    }

    /** The editor leaves an empty paragraph behind; a picture or a control without text is something all the same. */
    private static boolean showsNothing(String html) {
        return !SHOWN.matcher(html).find() && TAG.matcher(html).replaceAll("").replace("&nbsp;", "").replace('\u00a0', ' ').isBlank();
    }

    /** Puts the lozenge, the facts and the problems of the record into the view. */
    abstract void fill(View view, Map<String, String> parameters);

    @Override
    public final BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    final String text(String key) {
        return views.text(prefix + key);
    }

    /** The full name of a user, or what was written when there is no such user. */
    final String person(String name) {
        return name.isEmpty() ? "" : people.fullName(name).orElse(name);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** The facts that have a value, in order; what is missing is named below them. */
    static final class Facts {
        private final List<Map<String, String>> rows = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();

        Facts add(String label, String value) {
            if (value.isEmpty()) {
                missing.add(label);
            } else {
                Map<String, String> row = new HashMap<>();
                row.put("label", label);
                row.put("value", value);
                rows.add(row);
            }
            return this;
        }

        void into(View view) {
            view.put("facts", rows);
            view.put("missing", missing.isEmpty() ? "" : view.say("missing", String.join(", ", missing)));
        }
    }

    /** One sentence for each value that could not be read; it stays in the page as it was written. */
    static List<String> sentences(View view, List<Problem> problems) {
        List<String> sentences = new ArrayList<>();
        problems.forEach(p -> sentences.add(view.say("problem", p.value(), view.say("param." + p.parameter()))));
        return sentences;
    }
}
