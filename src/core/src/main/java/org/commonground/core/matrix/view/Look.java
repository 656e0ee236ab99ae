package org.commonground.core.matrix.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.port.Hit;
import org.commonground.core.port.Hits;

/** What was found for one viewer at one moment; no field is read before {@link #shown}. */
public final class Look {
    private final Hits hits;
    private final AxesByProject axes;
    private final Optional<MatrixSettings> settings;
    private final boolean mayMove;
    private final Instant now;

    Look(Hits hits, AxesByProject axes, Optional<MatrixSettings> settings, boolean mayMove, Instant now) {
        this.hits = hits;
        this.axes = axes;
        this.settings = settings;
        this.mayMove = mayMove;
        this.now = now;
    }

    /** Whether the viewer may move points of at least one of the projects. */
    public boolean mayMove() {
        return mayMove;
    }

    /** The settings of the axes; nothing when no project was asked for and nothing was found. */
    public Optional<MatrixSettings> settings() {
        return settings;
    }

    /**
     * What the picture follows from, without reading a field: two looks of equal versions show the same. A change of an issue's
     * values changes its time of update; that a component or another name of the host changes while no issue does is not seen.
     *
     * @param colour what the colour says
     * @param size   what the size says
     * @param rest   whatever else the picture follows from, as a text: its size, the viewer, the names of the axes
     */
    public String version(ColourBy colour, SizeBy size, String rest) {
        Fingerprint print = new Fingerprint().add(rest).add(settings.map(Object::toString).orElse("")).add(mayMove).add(hits.total());
        hits.projects().stream().map(axes).flatMap(Optional::stream).forEach(own -> print
            .add(hits.hasField(own.impact().fieldId())).add(hits.hasField(own.effort().fieldId())));
        boolean votes = colour == ColourBy.VOTES || size == SizeBy.VOTES;
        if (colour == ColourBy.AGE || size == SizeBy.AGE) {
            print.add(now.truncatedTo(ChronoUnit.DAYS));
        }
        for (Hit hit : hits.all()) {
            print.add(hit.id()).add(hit.updated().toEpochMilli()).add(votes ? hit.votes() : 0);
            switch (colour) {
                case STATUS_CATEGORY -> print.add(hits.details(hit.id()).statusCategory());
                case TYPE -> print.add(hits.details(hit.id()).type());
                case PRIORITY -> print.add(hits.details(hit.id()).priority());
                case ASSIGNEE -> print.add(hits.details(hit.id()).assignee());
                default -> { }
            }
        }
        return print.toString();
    }

    /** Reads the values and places the issues; nothing when there are no axes. */
    public Optional<Shown> shown() {
        return settings.map(found -> new Shown(Matrix.of(found, hits.candidates(axes), hits.total()), hits, now));
    }
}
