package org.commonground.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.layout.Axis;

/**
 * An axis of the picture.
 *
 * @param thresholdAt the pixel of the threshold line
 * @param ticks       values to write along the axis, each with its pixel
 */
record PictureAxisJson(@JsonProperty("name") String name, @JsonProperty("unit") String unit, @JsonProperty("min") double min,
                       @JsonProperty("max") double max, @JsonProperty("step") double step, @JsonProperty("log") boolean log,
                       @JsonProperty("reversed") boolean reversed, @JsonProperty("threshold") double threshold,
                       @JsonProperty("thresholdAt") double thresholdAt, @JsonProperty("ticks") List<double[]> ticks) {
    static PictureAxisJson of(String name, AxisSettings settings, double threshold, Axis axis, List<Double> ticks) {
        Scale scale = settings.scale();
        return new PictureAxisJson(name, scale.unit(), scale.min(), scale.max(), scale.step(), scale.kind() == Scale.Kind.LOG,
            settings.reversed(), threshold, PictureJson.tenth(axis.threshold()),
            ticks.stream().map(value -> new double[] {value, PictureJson.tenth(axis.place(value))}).toList());
    }
}
