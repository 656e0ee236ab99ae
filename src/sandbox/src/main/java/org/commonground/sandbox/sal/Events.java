package org.commonground.sandbox.sal;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls listeners on the publisher's thread, for an event's class and all above it. As in Atlassian's event library, only
 * public methods of public classes are called, each with exactly one parameter, and a listener that fails does not stop the
 * others.
 */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);
    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object listener) {
        List<Method> methods = methods(listener);
        if (methods.isEmpty() || !Modifier.isPublic(listener.getClass().getModifiers())) {
            throw new IllegalArgumentException("No listener invokers were found for listener <" + listener
                    + ">: a listener is a public class with public methods that have @EventListener");
        }
        methods.stream().filter(m -> m.getParameterCount() != 1).findFirst().ifPresent(m -> {
            throw new IllegalArgumentException("The method " + m + " has @EventListener but not exactly one parameter");
        });
        if (listeners.stream().noneMatch(l -> l == listener)) {
            listeners.add(listener);
        }
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(l -> l == listener);
    }

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            methods(listener).stream().filter(m -> m.getParameterTypes()[0].isInstance(event)).forEach(m -> call(m, listener, event));
        }
    }

    private static void call(Method method, Object listener, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("There was an exception thrown trying to dispatch event [{}] to {}", event.getClass().getSimpleName(), method,
                    e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Method> methods(Object listener) {
        return Arrays.stream(listener.getClass().getMethods()).filter(m -> m.isAnnotationPresent(EventListener.class)).toList();
    }
}
