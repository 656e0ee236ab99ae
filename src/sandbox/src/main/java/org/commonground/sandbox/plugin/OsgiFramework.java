package org.commonground.sandbox.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One product's Felix. It exports a checked-in list of packages, those that the product exports, and no other. */
final class OsgiFramework implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OsgiFramework.class);
    private final Framework framework;

    /**
     * Starts the framework.
     *
     * @param product names the list of exported packages beside the shared one
     * @param cache an empty folder of its own
     */
    OsgiFramework(String product, Path cache) throws BundleException {
        String packages = Stream.of("shared", product).flatMap(name -> exported(name).stream())
                .collect(Collectors.joining(","));
        framework = new FrameworkFactory().newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, cache.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, packages,
                // otherwise Felix guesses that a class asked for by host code may come from the host
                "felix.bootdelegation.implicit", "false",
                "felix.log.level", "0"));
        framework.init();
        framework.getBundleContext().addFrameworkListener(event -> {
            if (event.getType() == FrameworkEvent.ERROR) {
                LOG.error("{}: {}", event.getBundle().getSymbolicName(), event.getThrowable().getMessage());
            }
        });
        framework.start();
    }

    /** Returns the packages of {@code exports/<name>.txt}: one a line, {@code #} starts a comment. */
    static List<String> exported(String name) {
        String file = "/exports/" + name + ".txt";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                OsgiFramework.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().map(l -> l.replaceFirst("#.*", "").trim()).filter(l -> !l.isEmpty()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    Bundle install(Path jar) throws BundleException {
        return context().installBundle(jar.toUri().toString());
    }

    /** Uninstalls a bundle and lets its class loader go. */
    void remove(Bundle bundle) throws BundleException {
        bundle.uninstall();
        CountDownLatch refreshed = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> refreshed.countDown());
        try {
            refreshed.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the interfaces of the services that a bundle offers or uses. */
    List<String> services(Bundle bundle) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        ServiceReference<?>[] used = bundle.getServicesInUse();
        return Stream.of(offered, used).filter(Objects::nonNull).flatMap(Stream::of)
                .flatMap(reference -> Stream.of((String[]) reference.getProperty(Constants.OBJECTCLASS))).sorted().toList();
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(5_000);
        } catch (BundleException e) {
            LOG.warn("The OSGi framework did not stop: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
