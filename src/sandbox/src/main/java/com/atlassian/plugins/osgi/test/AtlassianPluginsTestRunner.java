package com.atlassian.plugins.osgi.test;

import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.InitializationError;

/**
 * Marks wired tests. In the sandbox they are run by its endpoint, which fills their constructors; outside of a product
 * this class only refuses, while the real one asks the product to run them.
 *
 * <p>Seen: [older] the public sources of the test runner, its client measured in version 2.0.2.
 */
public class AtlassianPluginsTestRunner extends BlockJUnit4ClassRunner {
    public AtlassianPluginsTestRunner(Class<?> type) throws InitializationError {
        super(type);
    }
}
