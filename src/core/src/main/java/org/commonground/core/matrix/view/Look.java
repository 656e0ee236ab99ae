package org.commonground.core.matrix.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonground.core.matrix.Candidate;
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

    /** When the search began. */
    Instant began() {
        return now;
    }

    /** How many issues were looked at. */
    int size() {
        return hits.all().size();
    }

    /** Whether all issues were looked at. */
    boolean isWhole() {
        return hits.all().size() == hits.total();
    }

    /** Whether nobody changed an issue so shortly before this moment that another change would have the same time. */
    boolean isSettled(Instant moment) {
        return !newest().isAfter(moment.minus(Hit.SAME_SECOND));
    }

    /** Whether an issue, if it is among those that were looked at, was changed since this moment or shortly before it. */
    boolean hasChanged(long id, Instant moment) {
        return hits.all().stream().anyMatch(hit -> hit.id() == id && hit.updated().isAfter(moment.minus(Hit.SAME_SECOND)));
    }

    /** When an issue among those that were looked at was last changed. */
    Instant newest() {
        return hits.all().stream().map(Hit::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /**
     * What can be seen at a glance, as a short text: how many issues match, when the last one was changed, the settings, the viewer's
     * rights and the day. Which issues these are can change without it, when the host or its clock lets some in and others out.
     */
    String glance() {
        Fingerprint print = new Fingerprint();
        addFrame(print);
        return print.add(newest()).add(now.truncatedTo(ChronoUnit.DAYS)).toString();
    }

    private void addFrame(Fingerprint print) {
        print.add(settings.map(Object::toString).orElse("")).add(mayMove).add(hits.total());
        settings.ifPresent(own -> print.add(hits.hasField(own.impact().fieldId())).add(hits.hasField(own.effort().fieldId())));
    }

    /** The axes, impact or effort, whose field was deleted, so that no issue has a place. */
    public List<String> axesWithoutField() {
        return settings.map(own -> Stream.of("impact", "effort")
            .filter(axis -> !hits.hasField((axis.equals("impact") ? own.impact() : own.effort()).fieldId())).toList()).orElseGet(List::of);
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
        Fingerprint print = new Fingerprint().add(rest);
        addFrame(print);
        hits.projects().stream().map(axes).flatMap(Optional::stream).forEach(own -> print
            .add(hits.hasField(own.impact().fieldId())).add(hits.hasField(own.effort().fieldId())));
        boolean votes = colour == ColourBy.VOTES || size == SizeBy.VOTES;
        if (colour == ColourBy.AGE || size == SizeBy.AGE) {
            print.add(now.truncatedTo(ChronoUnit.DAYS));
        }
        for (Hit hit : hits.all()) {
            print.add(hit.id()).add(hit.updated().toEpochMilli()).add(votes ? hit.votes() : 0);
            if (Hit.isUnsettled(hit.updated(), now)) {
                print.add(now);
            }
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
        return settings.map(this::shown);
    }

    /** Reads the values and places the issues on other axes, and an issue more unless it is among them. */
    Matrix with(Candidate issue, MatrixSettings other) {
        List<Candidate> all = new ArrayList<>(hits.candidates(axes));
        if (all.stream().noneMatch(candidate -> candidate.id() == issue.id())) {
            all.add(issue);
        }
        return Matrix.of(other, all, Math.max(hits.total(), all.size()));
    }

    /** Reads the values and places the issues on other axes. */
    Shown shown(MatrixSettings other) {
        return new Shown(Matrix.of(other, hits.candidates(axes), hits.total()), hits, now);
    }
}
