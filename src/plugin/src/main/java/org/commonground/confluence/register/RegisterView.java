package org.commonground.confluence.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.core.port.People;
import org.commonground.core.record.Choice;
import org.commonground.core.register.Attention;
import org.commonground.core.register.Column;
import org.commonground.core.register.Look;
import org.commonground.core.register.Rebuild;
import org.commonground.core.register.Register;
import org.commonground.core.register.ShowRegister;
import org.commonground.view.View;

/** Fills the template of the register. */
final class RegisterView {
    private final View view;
    private final LookLinks links;
    private final RegisterLine lines;
    private final String root;
    private final boolean live;

    RegisterView(View view, LookLinks links, People people, String root, boolean live) {
        this.view = view;
        this.links = links;
        this.lines = new RegisterLine(view, people, root);
        this.root = root;
        this.live = live;
    }

    void begin(String id, RegisterQuery query, boolean mayExport) {
        view.put("id", "cg-" + id + "-register").put("live", live).put("state", "shown").put("building", "").put("cut", "");
        view.text("title", "title").text("caption", "caption").text("tableLabel", "table");
        List<String> problems = new ArrayList<>();
        query.problems().forEach(p -> problems.add(view.say("problem", p.value(), view.say("param." + p.parameter()))));
        view.put("problems", problems);
        String look = Address.query(List.of(new String[] {"show", links.look().attention().id()},
            new String[] {"sort", links.look().sort().id()}, new String[] {"order", links.look().descending() ? "desc" : "asc"}));
        view.put("exportUrl", live && mayExport ? root + "/rest/common-ground/1.0/register/export?" + query.address() + "&" + look : "");
        view.text("exportText", "export");
    }

    void register(Register register) {
        int all = register.counts().get(Attention.ALL);
        view.put("summary", summary(register, all));
        view.put("state", all == 0 ? "empty" : register.total() == 0 ? "nothing" : "shown");
        view.text("emptyTitle", "empty.title").text("emptyText", "empty.text").text("nothingText", "nothing");
        view.put("showAllUrl", links.show(Attention.ALL)).text("showAllText", "nothing.all");
        view.put("cut", register.cut() ? view.say("cut", view.number(ShowRegister.MOST_PAGES)) : "");
        view.put("attentions", attentions(register)).text("attentionLabel", "attention");
        view.put("columns", columns()).put("lines", register.lines().stream().map(lines::of).toList());
        pages(register);
    }

    private String summary(Register register, int all) {
        Register.Waiting waiting = register.waiting();
        String ideas = all == 1 ? view.say("summary.one") : view.say("summary.many", view.number(all));
        if (waiting.ideas() == 0) {
            return all == 0 ? "" : ideas + " " + view.say("summary.none-waits");
        }
        return ideas + " " + (waiting.ideas() == 1 ? view.say("summary.one-waits", days(waiting.longest()))
            : view.say("summary.many-wait", view.number(waiting.ideas()), days(waiting.median()), days(waiting.longest())));
    }

    private String days(long days) {
        return days == 1 ? view.say("days.one") : view.say("days.many", view.number(days));
    }

    private List<Map<String, Object>> attentions(Register register) {
        List<Map<String, Object>> result = new ArrayList<>();
        for (Attention attention : Attention.values()) {
            Map<String, Object> one = new HashMap<>();
            one.put("text", view.say("attention." + attention.id()));
            one.put("count", view.number(register.counts().get(attention)));
            one.put("url", links.show(attention));
            one.put("current", attention == links.look().attention());
            one.put("none", register.counts().get(attention) == 0);
            result.add(one);
        }
        return result;
    }

    private List<Map<String, Object>> columns() {
        List<Map<String, Object>> result = new ArrayList<>();
        for (Column column : Column.values()) {
            Map<String, Object> one = new HashMap<>();
            boolean sorted = column == links.look().sort();
            one.put("text", view.say("column." + column.id()));
            one.put("url", links.sort(column));
            one.put("sort", !sorted ? "" : links.look().descending() ? "descending" : "ascending");
            one.put("id", column.id());
            result.add(one);
        }
        return result;
    }

    private void pages(Register register) {
        int start = Math.min(links.look().start(), register.total() == 0 ? 0 : (register.total() - 1) / Look.LINES * Look.LINES);
        int end = start + register.lines().size();
        boolean several = register.total() > Look.LINES;
        view.put("range", several ? view.say("range", view.number(start + 1), view.number(end), view.number(register.total())) : "");
        view.put("previousUrl", live && start > 0 ? links.start(Math.max(0, start - Look.LINES)) : "");
        view.put("nextUrl", live && end < register.total() ? links.start(end) : "");
        view.text("previousText", "previous").text("nextText", "next").text("pagesLabel", "pages");
    }

    void building(Optional<Rebuild> rebuild) {
        rebuild.ifPresent(latest -> {
            String key = "building." + Choice.id(latest.state());
            boolean notable = latest.state() != Rebuild.State.DONE;
            view.put("building", notable ? view.say(key, view.number(latest.done()), view.number(latest.total())) : "");
        });
    }

    void notAvailable() {
        view.put("state", "failed").text("failedTitle", "failed.title").text("failedText", "failed.text");
    }
}
