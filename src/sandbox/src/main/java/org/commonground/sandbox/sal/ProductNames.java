package org.commonground.sandbox.sal;

import com.atlassian.sal.api.ApplicationProperties;
import org.commonground.sandbox.host.Product;

/** What a played product tells of itself. */
public record ProductNames(Product product) implements ApplicationProperties {
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
