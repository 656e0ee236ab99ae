package org.commonground.admin;

import com.atlassian.sal.api.ApplicationProperties;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** The app's own version and those of what it runs in. */
@Named
public class Versions {
    private static final String FILE = "/common-ground-version.properties";
    private final ApplicationProperties product;

    /** Asks the product. */
    @Inject
    public Versions(ApplicationProperties product) {
        this.product = product;
    }

    /** Returns the app's version. */
    public String app() {
        try (InputStream in = Versions.class.getResourceAsStream(FILE)) {
            Properties values = new Properties();
            values.load(in);
            return values.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Returns the product's name. */
    public String product() {
        return product.getDisplayName();
    }

    /** Returns all of them by name, for a support export. */
    public Map<String, String> all() {
        return Map.of("app", app(), "product", product.getPlatformId(), "java", System.getProperty("java.version", ""));
    }
}
