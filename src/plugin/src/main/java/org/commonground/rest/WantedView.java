package org.commonground.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.core.matrix.layout.Frame;
import org.commonground.core.matrix.view.ColourBy;
import org.commonground.core.matrix.view.QuickFilter;
import org.commonground.core.matrix.view.Selection;
import org.commonground.core.matrix.view.SizeBy;
import org.commonground.core.port.Viewer;

/**
 * What is shown, by the parameters that all of the matrix's resources share: project, jql, search, quick, colour, size, w, h.
 *
 * @param selection which issues
 * @param colour    what the colour says
 * @param size      what the size says
 * @param width     of the picture, in pixels
 * @param height    of the picture, in pixels
 */
record WantedView(Selection selection, ColourBy colour, SizeBy size, int width, int height) {
    private static final int SMALLEST = 160;
    private static final int LARGEST = 2000;

    static WantedView of(UriInfo address) {
        Parameters given = new Parameters(address.getQueryParameters());
        Set<QuickFilter> quick = given.texts("quick").stream()
            .map(id -> QuickFilter.of(id).orElseThrow(() -> new BadParameter("bad-choice", "quick", id)))
            .collect(Collectors.toSet());
        Selection selection = new Selection(given.text("project").map(key -> key.toUpperCase(Locale.ROOT)),
            given.text("jql").orElse(""), given.text("search").orElse(""), quick);
        return new WantedView(selection, given.choice("colour", ColourBy::of, ColourBy.QUADRANT),
            given.choice("size", SizeBy::of, SizeBy.NONE), given.number("w", SMALLEST, LARGEST, 960),
            given.number("h", SMALLEST, LARGEST, 640));
    }

    /** Names this view of this viewer. */
    String about(Viewer viewer) {
        return viewer.key() + "|" + this;
    }

    boolean showsVotes() {
        return colour == ColourBy.VOTES || size == SizeBy.VOTES;
    }

    Frame frame() {
        return Frame.page(width, height);
    }
}
