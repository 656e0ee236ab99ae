package org.commonground.core.matrix.layout;

import java.util.ArrayList;
import java.util.List;
import org.commonground.core.matrix.Point;

/** Fills one cell after the other and remembers the smallest radius that was needed. */
final class Packing {

    private final Axis effort;
    private final Axis impact;
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Badge> badges = new ArrayList<>();
    private double radius = Double.MAX_VALUE;

    Packing(Axis effort, Axis impact) {
        this.effort = effort;
        this.impact = impact;
    }

    void add(MatrixLayout.Position at, List<Point> byId, boolean loneDotsOnly) {
        Cell cell = new Cell(effort.cellStart(at.column()), impact.cellStart(at.row()),
            effort.cellSize(at.column()), impact.cellSize(at.row()));
        boolean tooMany = loneDotsOnly && byId.size() > 1;
        Slots slots = tooMany ? new Slots(0, List.of()) : Slots.forCount(cell.width(), cell.height(), byId.size());
        if (!slots.fit()) {
            double room = Math.min(cell.width(), cell.height()) / 2;
            badges.add(new Badge(cell.centreX(), cell.centreY(), room, byId));
            return;
        }
        radius = Math.min(radius, slots.radius());
        if (byId.size() == 1) {
            Point lone = byId.get(0);
            double room = slots.radius() + 0.5;
            clusters.add(new Cluster(cell.insideX(effort.place(lone.effort()), room),
                cell.insideY(impact.place(lone.impact()), room), List.of(Slot.CENTRE), byId));
            return;
        }
        clusters.add(new Cluster(cell.centreX(), cell.centreY(), slots.all(), List.of(Seating.of(byId))));
    }

    double radius() {
        return clusters.isEmpty() ? Slots.LARGEST : radius;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    List<Badge> badges() {
        return badges;
    }
}
