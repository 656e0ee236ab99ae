package org.commonground.sandbox.plugin;

import java.beans.Introspector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.util.ClassUtils;

/**
 * Reads {@code META-INF/plugin-components/{imports,component}} (format: platform-8 notes, sections 1.2 and 7). Files
 * with a product suffix are not read: their existence in scanner 6 is unverified.
 */
final class ScannerIndex {
    private static final String FOLDER = "META-INF/plugin-components/";

    private ScannerIndex() {
    }

    static void register(ClassLoader plugin, BeanDefinitionRegistry registry) {
        BundleContext context = ((BundleReference) plugin).getBundle().getBundleContext();
        List<String> missing = new ArrayList<>();
        for (Line line : lines(plugin, "imports")) {
            ServiceReference<?> service = context.getServiceReference(line.type());
            if (service == null) {
                missing.add(line.type());
            } else {
                add(registry, line.beanName(), serviceProxy(plugin, line.type(), context, service));
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal("No service in this product for the imports " + missing
                    + ": the real product waits minutes for them and then disables the plugin");
        }
        for (Line line : lines(plugin, "component")) {
            RootBeanDefinition bean = new RootBeanDefinition();
            bean.setBeanClassName(line.type());
            bean.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
            add(registry, line.beanName(), bean);
        }
    }

    /** Returns the lines of {@code exports}: implementation and interfaces. */
    static List<String> exports(ClassLoader plugin) {
        return read(plugin, "exports");
    }

    static String beanName(String type) {
        return Introspector.decapitalize(ClassUtils.getShortName(type));
    }

    private static void add(BeanDefinitionRegistry registry, String name, AbstractBeanDefinition bean) {
        if (registry.containsBeanDefinition(name)) {
            throw new Refusal("Two beans with the name '" + name + "': give one a name of its own, "
                    + "as in @ComponentImport(\"salUserManager\")");
        }
        registry.registerBeanDefinition(name, bean);
    }

    private static AbstractBeanDefinition serviceProxy(ClassLoader plugin, String type, BundleContext context,
                                                       ServiceReference<?> reference) {
        Class<?> iface = load(plugin, type);
        RootBeanDefinition bean = new RootBeanDefinition();
        bean.setBeanClass(iface);
        bean.setInstanceSupplier(() -> Proxy.newProxyInstance(iface.getClassLoader(), new Class<?>[] {iface},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(context.getService(reference), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
        return bean;
    }

    private static Class<?> load(ClassLoader plugin, String type) {
        try {
            return plugin.loadClass(type);
        } catch (ClassNotFoundException e) {
            throw new Refusal("The plugin does not import the package of " + type, e);
        }
    }

    private static List<Line> lines(ClassLoader plugin, String file) {
        return read(plugin, file).stream().map(l -> {
            String[] parts = l.split("#", 2);
            return new Line(parts[0], parts.length == 2 ? parts[1] : beanName(parts[0]));
        }).toList();
    }

    private static List<String> read(ClassLoader plugin, String file) {
        try (InputStream in = plugin.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .map(String::trim).filter(l -> !l.isEmpty()).toList();
        } catch (IOException e) {
            throw new Refusal("Cannot read " + FOLDER + file, e);
        }
    }

    private record Line(String type, String beanName) {
    }
}
