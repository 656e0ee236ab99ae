package org.commonground.sandbox.plugin;

import java.beans.Introspector;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.BeansException;
import org.springframework.beans.CachedIntrospectionResults;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.PluggableSchemaResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.io.UrlResource;
import org.springframework.util.ReflectionUtils;

/**
 * A plugin's bundle with its Spring context. As in the real framework a jar has one when it has the header
 * {@code Spring-Context} or a file in {@code META-INF/spring}.
 */
public final class PluginContext implements AutoCloseable {
    private final String key;
    private final Bundle bundle;
    private final GenericApplicationContext spring;

    PluginContext(String key, Bundle bundle) {
        this.key = key;
        this.bundle = bundle;
        List<URL> files = springFiles(bundle);
        boolean wanted = bundle.getHeaders().get("Spring-Context") != null || !files.isEmpty();
        this.spring = wanted ? start(files) : null;
    }

    private static List<URL> springFiles(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries("META-INF/spring", "*.xml", false);
        return found == null ? List.of() : Collections.list(found);
    }

    private GenericApplicationContext start(List<URL> files) {
        ClassLoader host = PluginContext.class.getClassLoader();
        GenericApplicationContext context = new GenericApplicationContext();
        context.setClassLoader(classLoader());
        context.setAllowBeanDefinitionOverriding(false);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setBeanClassLoader(classLoader());
        reader.setEntityResolver(new PluggableSchemaResolver(host));
        reader.setNamespaceHandlerResolver(new DefaultNamespaceHandlerResolver(host));
        try {
            files.forEach(file -> reader.loadBeanDefinitions(new UrlResource(file)));
            context.refresh();
            ScannerIndex.exports(classLoader()).forEach(line -> export(context, line));
            return context;
        } catch (BeansException | LinkageError e) {
            context.close();
            throw new Refusal("The Spring context does not start: " + innermost(e), e);
        }
    }

    private void export(GenericApplicationContext context, String line) {
        String[] parts = line.split("#", 2);
        String[] names = context.getBeanFactory().getBeanNamesForType(load(parts[0]));
        bundle.getBundleContext().registerService(parts[1].split(","), context.getBean(names[0]), null);
    }

    private static String innermost(Throwable e) {
        Throwable t = e;
        while (t.getCause() != null && t.getCause() != t) {
            t = t.getCause();
        }
        return t instanceof Refusal ? t.getMessage() : t.toString();
    }

    /** Returns the plugin key. */
    public String key() {
        return key;
    }

    public Bundle bundle() {
        return bundle;
    }

    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** Loads a class that the descriptor names. */
    public Class<?> load(String className) {
        try {
            return classLoader().loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new Refusal("Class " + className + " cannot be loaded (" + e
                    + "); a class that only the descriptor names needs its package in Import-Package", e);
        }
    }

    /** Makes an object of a class that the descriptor names, its constructor filled from the plugin's Spring context. */
    public <T> T create(String className, Class<T> type) {
        Class<?> found = load(className);
        try {
            Object made = spring == null ? found.getDeclaredConstructor().newInstance()
                    : spring.getAutowireCapableBeanFactory().createBean(found);
            return type.cast(made);
        } catch (BeansException | ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new Refusal(className + " cannot be made: " + innermost(e), e);
        }
    }

    /** Returns whether the plugin has a Spring context. */
    public boolean hasSpring() {
        return spring != null;
    }

    /** Returns the bean of this type, for wired tests. */
    public Object bean(Class<?> type) {
        return spring.getBean(type);
    }

    /** Spring remembers classes in caches of its own, which outlive the context. */
    private void forgetClasses() {
        ReflectionUtils.clearCache();
        AnnotationUtils.clearCache();
        ResolvableType.clearCache();
        CachedIntrospectionResults.clearClassLoader(classLoader());
        Introspector.flushCaches();
    }

    @Override
    public void close() {
        if (spring != null) {
            spring.close();
            forgetClasses();
        }
    }
}
