package org.commonground.wiring;

import com.atlassian.cache.CacheManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.commonground.view.MatrixWords;

/**
 * The services of both products that the classes of one product need.
 *
 * @param settings keeps small texts
 * @param caches   remembers what can be read again
 * @param words    says what a person reads
 */
record SharedServices(PluginSettingsFactory settings, CacheManager caches, MatrixWords words) {
}
