package org.commonground.sandbox.plugin;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

/** Finds the plugin that calls a static accessor of the host, so that both products can run in one process. */
public final class CallingBundle {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private CallingBundle() {
    }

    /** Returns the nearest bundle on the stack. */
    public static Bundle get() {
        return WALKER.walk(frames -> frames.map(f -> f.getDeclaringClass().getClassLoader())
                        .filter(BundleReference.class::isInstance)
                        .map(l -> ((BundleReference) l).getBundle()).findFirst())
                .orElseThrow(() -> new IllegalStateException("Only a plugin may ask for a component this way"));
    }

    /** Returns the service that the calling plugin's framework has under this interface. */
    public static <T> Optional<T> service(Class<T> type) {
        var context = get().getBundleContext();
        return Optional.ofNullable(context.getServiceReference(type)).map(context::getService);
    }
}
