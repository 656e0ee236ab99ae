package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.commonground.core.matrix.layout.PlotArea;

/** A rectangle of the picture, in pixels. */
record AreaJson(@JsonProperty("x") double x, @JsonProperty("y") double y, @JsonProperty("width") double width,
                @JsonProperty("height") double height) {
    static AreaJson of(PlotArea area) {
        return new AreaJson(PictureJson.tenth(area.x()), PictureJson.tenth(area.y()), PictureJson.tenth(area.width()),
            PictureJson.tenth(area.height()));
    }
}
