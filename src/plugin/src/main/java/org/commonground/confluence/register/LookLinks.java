package org.commonground.confluence.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.core.register.Attention;
import org.commonground.core.register.Column;
import org.commonground.core.register.Look;

/**
 * How the visitor of a page looks at one register, kept in the page's address so that it can be bookmarked and needs no
 * script: {@code cg-<id>-show}, {@code -sort}, {@code -order} and {@code -start}.
 */
final class LookLinks {
    private final String prefix;
    private final String page;
    private final Attention usual;
    private final Look look;

    /**
     * Reads the look from the request.
     *
     * @param id of the register
     * @param page address of the page
     * @param usual how it is looked at when the address does not say
     * @param request of the page
     */
    LookLinks(String id, String page, Look usual, HttpServletRequest request) {
        this.prefix = "cg-" + id + "-";
        this.page = page;
        this.usual = usual.attention();
        Optional<Column> sort = read(request, "sort").flatMap(Column::of);
        this.look = new Look(read(request, "show").flatMap(Attention::of).orElse(usual.attention()), sort.orElse(usual.sort()),
            sort.isPresent() ? read(request, "order").filter("desc"::equals).isPresent() : usual.descending(),
            read(request, "start").filter(text -> text.matches("[0-9]{1,6}")).map(Integer::parseInt).orElse(0), usual.language());
    }

    private Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(request).map(r -> r.getParameter(prefix + name));
    }

    Look look() {
        return look;
    }

    /** To the same register with another attention. */
    String show(Attention attention) {
        return link(attention, look.sort(), look.descending(), 0);
    }

    /** To the same register sorted by this column; by the column it is sorted by, the other way round. */
    String sort(Column column) {
        return link(look.attention(), column, column == look.sort() && !look.descending(), 0);
    }

    /** To other lines of the same register. */
    String start(int start) {
        return link(look.attention(), look.sort(), look.descending(), start);
    }

    private String link(Attention attention, Column sort, boolean descending, int start) {
        List<String[]> pairs = new ArrayList<>();
        pairs.add(new String[] {prefix + "show", attention == usual ? "" : attention.id()});
        boolean asUsual = sort == Column.CHANGED && descending;
        pairs.add(new String[] {prefix + "sort", asUsual ? "" : sort.id()});
        pairs.add(new String[] {prefix + "order", asUsual || !descending ? "" : "desc"});
        pairs.add(new String[] {prefix + "start", start == 0 ? "" : String.valueOf(start)});
        return Address.with(page, Address.query(pairs)) + "#" + prefix + "register";
    }
}
