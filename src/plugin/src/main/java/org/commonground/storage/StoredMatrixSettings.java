package org.commonground.storage;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Movers;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.QuadrantNames;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.Threshold;
import org.commonground.core.port.MatrixSettingsStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a project's settings as one text in the product's plugin settings, one {@code name=value} a line in the syntax
 * of {@link Properties}, under {@code org.commonground.matrix.<project id>}.
 */
public final class StoredMatrixSettings implements MatrixSettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(StoredMatrixSettings.class);
    private static final String KEY = "org.commonground.matrix.";
    private final PluginSettingsFactory store;

    /** Works on the product's store. */
    public StoredMatrixSettings(PluginSettingsFactory store) {
        this.store = store;
    }

    @Override
    public Optional<MatrixSettings> load(long projectId) {
        Object text = store.createGlobalSettings().get(KEY + projectId);
        if (!(text instanceof String lines)) {
            return Optional.empty();
        }
        try {
            Properties values = new Properties();
            values.load(new StringReader(lines));
            return Optional.of(new MatrixSettings(axis("impact", values), axis("effort", values),
                names(values), new Movers(values.getProperty("movers", "").lines().toList())));
        } catch (IllegalArgumentException | NullPointerException e) {
            LOG.warn("The matrix settings of project {} are damaged and count as missing: {}", projectId, e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean holds(long projectId) {
        return store.createGlobalSettings().get(KEY + projectId) instanceof String;
    }

    private static AxisSettings axis(String name, Properties values) {
        Scale scale = new Scale(number(name + ".min", values), number(name + ".max", values), number(name + ".step", values),
            values.getProperty(name + ".unit", ""), Scale.Kind.valueOf(values.getProperty(name + ".kind", "LINEAR")));
        String threshold = values.getProperty(name + ".threshold", "median");
        return new AxisSettings(values.getProperty(name + ".field", ""), scale,
            threshold.equals("median") ? Threshold.median() : Threshold.fixed(Double.parseDouble(threshold)),
            values.getProperty(name + ".reversed", "false").equals("true"));
    }

    private static QuadrantNames names(Properties values) {
        Map<Quadrant, String> names = new EnumMap<>(Quadrant.class);
        for (Quadrant quadrant : Quadrant.values()) {
            names.put(quadrant, values.getProperty("quadrant." + quadrant.id(), ""));
        }
        return new QuadrantNames(names);
    }

    private static double number(String name, Properties values) {
        return Double.parseDouble(values.getProperty(name, "missing " + name));
    }

    @Override
    public void save(long projectId, MatrixSettings settings) {
        Map<String, String> values = new TreeMap<>();
        put("impact", settings.impact(), values);
        put("effort", settings.effort(), values);
        settings.names().given().forEach((quadrant, name) -> values.put("quadrant." + quadrant.id(), name));
        values.put("movers", String.join("\n", settings.movers().groups()));
        store.createGlobalSettings().put(KEY + projectId, values.entrySet().stream()
            .map(e -> e.getKey() + "=" + escaped(e.getValue())).collect(Collectors.joining("\n")));
    }

    private static void put(String name, AxisSettings axis, Map<String, String> values) {
        values.put(name + ".field", axis.fieldId());
        values.put(name + ".min", Double.toString(axis.scale().min()));
        values.put(name + ".max", Double.toString(axis.scale().max()));
        values.put(name + ".step", Double.toString(axis.scale().step()));
        values.put(name + ".unit", axis.scale().unit());
        values.put(name + ".kind", axis.scale().kind().name());
        values.put(name + ".threshold", axis.threshold() instanceof Threshold.Fixed fixed
            ? Double.toString(fixed.value()) : "median");
        values.put(name + ".reversed", Boolean.toString(axis.reversed()));
    }

    /** Everything but letters and digits as a Unicode escape, so that nothing in a unit can begin a line of its own. */
    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        for (char c : value.toCharArray()) {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
            out.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return out.toString();
    }
}
