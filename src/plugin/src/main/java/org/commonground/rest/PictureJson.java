package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.Matrix;
import org.commonground.core.matrix.Point;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.layout.MatrixLayout;
import org.commonground.core.matrix.layout.Region;
import org.commonground.core.matrix.view.Labels;
import org.commonground.core.matrix.view.MatrixView;
import org.commonground.view.MatrixWords;

/**
 * A picture of positions as JSON; the shape is described in docs/rest.md.
 *
 * @param dots   where the issues stand
 * @param colour null when the colour says the quadrant
 * @param size   null when all dots have the same size
 * @param labels the ids of the issues whose keys are always written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PictureJson(@JsonProperty("width") int width, @JsonProperty("height") int height, @JsonProperty("mayMove") boolean mayMove,
                   @JsonProperty("ground") AreaJson ground, @JsonProperty("plot") AreaJson plot,
                   @JsonProperty("total") int total, @JsonProperty("read") int read, @JsonProperty("shown") int shown,
                   @JsonProperty("unplaced") int unplaced, @JsonProperty("offScale") int offScale,
                   @JsonProperty("axes") Map<String, PictureAxisJson> axes,
                   @JsonProperty("quadrants") List<QuadrantJson> quadrants,
                   @JsonProperty("radius") double radius, @JsonProperty("slots") List<int[]> slots,
                   @JsonProperty("cells") List<Object[]> cells, @JsonProperty("badges") List<Object[]> badges,
                   @JsonProperty("colour") ColourJson colour, @JsonProperty("size") SizeJson size,
                   @JsonProperty("offScaleIds") List<Long> offScaleIds, @JsonProperty("keys") KeysJson keys, @JsonProperty("labels") List<Long> labels) {

    static PictureJson of(MatrixView view, WantedView wanted, boolean mayMove, MatrixWords words) {
        Matrix matrix = view.shown().matrix();
        MatrixLayout layout = view.layout();
        Map<String, PictureAxisJson> axes = new LinkedHashMap<>();
        axes.put("impact", PictureAxisJson.of(words.axis("impact"), matrix.settings().impact(), matrix.impactThreshold(),
            layout.impact(), layout.impactTicks()));
        axes.put("effort", PictureAxisJson.of(words.axis("effort"), matrix.settings().effort(), matrix.effortThreshold(),
            layout.effort(), layout.effortTicks()));
        List<QuadrantJson> quadrants = new ArrayList<>();
        matrix.counts().forEach((quadrant, count) -> quadrants.add(QuadrantJson.of(quadrant, words.quadrant(matrix.settings(),
            quadrant), count, layout.region(quadrant, view.frame().ground()))));
        List<Long> offScale = matrix.points().stream().filter(Point::offScale).map(Point::id).toList();
        CellsJson cells = CellsJson.of(view);
        return new PictureJson(wanted.width(), wanted.height(), mayMove, AreaJson.of(view.frame().ground()),
            AreaJson.of(view.frame().plot()), matrix.total(), matrix.read(), matrix.shown(), matrix.unplaced().size(),
            offScale.size(), axes, quadrants, layout.radius(), cells.slots(), cells.cells(), cells.badges(),
            view.colour().map(colouring -> ColourJson.of(colouring, words)).orElse(null),
            view.size().map(SizeJson::of).orElse(null), offScale,
            KeysJson.of(layout), Labels.of(layout, matrix.settings()).stream().map(Point::id).toList());
    }

    /** No project was asked for and nothing was found: there are no axes to draw. */
    static PictureJson empty(WantedView wanted) {
        return new PictureJson(wanted.width(), wanted.height(), false, AreaJson.of(wanted.frame().ground()),
            AreaJson.of(wanted.frame().plot()), 0, 0, 0, 0, 0, Map.of(), List.of(), 0, List.of(), List.of(), List.of(), null, null,
            List.of(), KeysJson.NONE, List.of());
    }

    static double tenth(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }

    /** A quadrant with its place. */
    record QuadrantJson(@JsonProperty("id") String id, @JsonProperty("name") String name, @JsonProperty("count") int count,
                        @JsonProperty("x") double x, @JsonProperty("y") double y, @JsonProperty("width") double width,
                        @JsonProperty("height") double height) {
        static QuadrantJson of(Quadrant quadrant, String name, int count, Region place) {
            return new QuadrantJson(quadrant.id(), name, count, tenth(place.x()), tenth(place.y()), tenth(place.width()),
                tenth(place.height()));
        }
    }
}
