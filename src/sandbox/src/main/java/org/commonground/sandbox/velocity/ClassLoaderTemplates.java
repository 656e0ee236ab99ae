package org.commonground.sandbox.velocity;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates in the class loader that the engine was given; they never change while it lives. */
public final class ClassLoaderTemplates extends ResourceLoader {
    /** The engine's attribute that holds the class loader. */
    static final String LOADER = "sandbox.templates";

    @Override
    public void init(ExtendedProperties configuration) {
        // the class loader is an attribute of the engine
    }

    @Override
    public InputStream getResourceStream(String name) {
        InputStream in = ((ClassLoader) rsvc.getApplicationAttribute(LOADER)).getResourceAsStream(name);
        if (in == null) {
            throw new ResourceNotFoundException("There is no template " + name);
        }
        return in;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
