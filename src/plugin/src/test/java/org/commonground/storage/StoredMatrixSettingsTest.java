package org.commonground.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.AxisSettings;
import org.commonground.core.matrix.MatrixSettings;
import org.commonground.core.matrix.Movers;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.matrix.QuadrantNames;
import org.commonground.core.matrix.Scale;
import org.commonground.core.matrix.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredMatrixSettingsTest {
    private final Map<String, Object> kept = new HashMap<>();
    private final StoredMatrixSettings settings = new StoredMatrixSettings(new InMemory(kept));

    private static MatrixSettings withUnit(String unit) {
        return new MatrixSettings(
            new AxisSettings("customfield_1", new Scale(0.5, 100, 0.5, unit, Scale.Kind.LOG), Threshold.fixed(7.25)),
            new AxisSettings("customfield_2", Scale.linear(-3, 9, 1), Threshold.median(), true),
            new QuadrantNames(Map.of(Quadrant.BIG_BET, "Bets")), new Movers(List.of("jira-users", "leads")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "points", "a b", "x=y", "# no comment", "line\nimpact.field=evil", "\\u0041", "→ מטר 日"})
    void what_is_saved_is_loaded_whatever_the_unit_holds(String unit) {
        settings.save(10_000, withUnit(unit));

        assertThat(settings.load(10_000)).contains(withUnit(unit));
    }

    @Test
    void what_one_node_saves_the_others_load_at_once() {
        StoredMatrixSettings otherNode = new StoredMatrixSettings(new InMemory(kept));
        settings.save(10_000, withUnit("days"));
        assertThat(otherNode.load(10_000)).contains(withUnit("days"));
        otherNode.save(10_000, withUnit("weeks"));

        assertThat(settings.load(10_000)).contains(withUnit("weeks"));
    }

    @Test
    void names_and_groups_may_hold_anything() {
        MatrixSettings hostile = new MatrixSettings(withUnit("").impact(), withUnit("").effort(),
            new QuadrantNames(Map.of(Quadrant.QUICK_WIN, "a\nmovers=evil", Quadrant.TIME_SINK, "=#! \\u0041")),
            new Movers(List.of("a group", "impact.field=evil", "#", "日")));
        settings.save(1, hostile);

        assertThat(settings.load(1)).contains(hostile);
    }

    @Test
    void settings_of_earlier_versions_still_load() {
        kept.put("org.commonground.matrix.10000", """
            effort.field=customfield_2
            effort.kind=LINEAR
            effort.max=13.0
            effort.min=1.0
            effort.step=1.0
            effort.threshold=median
            effort.unit=
            impact.field=customfield_1
            impact.kind=LINEAR
            impact.max=9.0
            impact.min=1.0
            impact.step=1.0
            impact.threshold=5.0
            impact.unit=""");

        assertThat(settings.load(10_000)).contains(new MatrixSettings(
            new AxisSettings("customfield_1", Scale.linear(1, 9, 1), Threshold.fixed(5)),
            new AxisSettings("customfield_2", Scale.linear(1, 13, 1), Threshold.median())));
    }

    @Test
    void each_project_has_its_own() {
        settings.save(10_000, withUnit("a"));
        settings.save(10_001, withUnit("b"));

        assertThat(settings.load(10_000)).contains(withUnit("a"));
        assertThat(settings.load(10_002)).isEmpty();
    }

    @Test
    void the_key_is_short_enough_for_every_product() {
        settings.save(Long.MAX_VALUE, withUnit(""));

        assertThat(kept.keySet()).allMatch(key -> key.length() <= 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "impact.min=1", "impact.field=a\nimpact.min=x", "\\uZZZZ"})
    void settings_that_somebody_damaged_count_as_missing(String text) {
        kept.put("org.commonground.matrix.10000", text);

        assertThat(settings.load(10_000)).isEmpty();
    }

    private record InMemory(Map<String, Object> kept) implements PluginSettingsFactory, PluginSettings {
        @Override
        public PluginSettings createGlobalSettings() {
            return this;
        }

        @Override
        public Object get(String key) {
            return kept.get(key);
        }

        @Override
        public Object put(String key, Object value) {
            return kept.put(key, value);
        }

        @Override
        public Object remove(String key) {
            return kept.remove(key);
        }
    }
}
