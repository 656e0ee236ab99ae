package org.commonground.sandbox.wired;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.sandbox.plugin.PluginContext;
import org.commonground.sandbox.plugin.PluginSystem;
import org.junit.runner.Description;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.InitializationError;

/**
 * {@code GET /rest/atlassiantestrunner/1.0/runtest/<class>}: runs a test class of a plugin whose key ends in
 * {@code -tests}, its constructor filled from that plugin's context, and answers as the real runner's client reads it.
 */
public final class WiredTests extends HttpServlet {
    private final transient PluginSystem plugins;
    private final transient ObjectMapper json = new ObjectMapper();

    public WiredTests(PluginSystem plugins) {
        this.plugins = plugins;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<PluginContext> plugin = plugins.enabled().stream().filter(p -> p.key().endsWith("-tests")).findFirst();
        if (plugin.isEmpty() || !name.startsWith("it.")) {
            response.setStatus(404);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), run(plugin.get(), name));
    }

    private static Map<String, Object> run(PluginContext plugin, String name) {
        List<String> passed = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        Map<String, Object> failed = new LinkedHashMap<>();
        RunNotifier notifier = new RunNotifier();
        notifier.addListener(new RunListener() {
            @Override
            public void testFinished(Description description) {
                if (!failed.containsKey(description.getMethodName())) {
                    passed.add(description.getMethodName());
                }
            }

            @Override
            public void testFailure(Failure failure) {
                failed.put(String.valueOf(failure.getDescription().getMethodName()), problem(failure.getException()));
            }

            @Override
            public void testIgnored(Description description) {
                ignored.add(description.getMethodName());
            }
        });
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(plugin.classLoader());
        try {
            new InjectedRunner(plugin, plugin.load(name)).run(notifier);
        } catch (InitializationError e) {
            failed.put("initialization", problem(e.getCauses().get(0)));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        return Map.of("classname", name, "passedMethods", passed, "ignoredMethods", ignored, "failedMethods", failed);
    }

    private static Map<String, Object> problem(Throwable e) {
        return Map.of("fThrownException", Map.of("detailMessage", String.valueOf(e)));
    }

    /** JUnit 4's own runner, but the test's constructor takes services. */
    private static final class InjectedRunner extends BlockJUnit4ClassRunner {
        private final PluginContext plugin;

        InjectedRunner(PluginContext plugin, Class<?> type) throws InitializationError {
            super(new org.junit.runners.model.TestClass(type));
            this.plugin = plugin;
        }

        @Override
        protected void validateConstructor(List<Throwable> errors) {
            validateOnlyOneConstructor(errors);
        }

        @Override
        protected Object createTest() throws Exception {
            Constructor<?> constructor = getTestClass().getOnlyConstructor();
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes()).map(plugin::bean).toArray());
        }
    }
}
