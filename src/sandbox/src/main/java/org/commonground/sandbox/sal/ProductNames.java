package org.commonground.sandbox.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.commonground.sandbox.host.Product;

/**
 * What a played product tells of itself.
 *
 * @param address its address with the context path
 */
public record ProductNames(Product product, String address) implements ApplicationProperties {
    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return address;
    }

    /** Confluence calls itself by the first letters only, as SAL's own constant does. */
    @Override
    public String getPlatformId() {
        return product.key().equals("confluence") ? "conf" : product.key();
    }

    @Override
    public String getDisplayName() {
        return product.key().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + product.key().substring(1);
    }
}
