package org.commonground.storage;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;
import org.commonground.core.port.FreshnessSetting;
import org.commonground.core.record.Freshness;

/** The setting as a number of days in the product's global settings. */
public final class StoredFreshness implements FreshnessSetting {
    private static final String KEY = "org.commonground.freshness-days";
    private final PluginSettingsFactory settings;

    /** Keeps the setting in the product's plugin settings. */
    public StoredFreshness(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    @Override
    public Freshness current() {
        Object stored = settings.createGlobalSettings().get(KEY);
        return (stored instanceof String days ? Freshness.of(days) : Optional.<Freshness>empty())
            .orElseGet(() -> new Freshness(Freshness.DEFAULT_DAYS));
    }

    @Override
    public void change(Freshness freshness) {
        settings.createGlobalSettings().put(KEY, Integer.toString(freshness.days()));
    }
}
