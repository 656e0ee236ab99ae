package org.commonground.sandbox.velocity;

import java.util.Map;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/** Starts Velocity on the templates of a class loader. */
final class Engines {
    private Engines() {
    }

    /** Starts an engine with these properties besides the usual ones. */
    static VelocityEngine start(ClassLoader loader, Map<String, Object> properties) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setApplicationAttribute(ClassLoaderTemplates.LOADER, loader);
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "loader");
        engine.setProperty("loader.resource.loader.class", ClassLoaderTemplates.class.getName());
        engine.setProperty("loader.resource.loader.cache", "true");
        properties.forEach(engine::setProperty);
        try {
            engine.init();
            return engine;
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }
}
