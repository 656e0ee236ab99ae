package com.atlassian.event.api;

/**
 * Tells listeners of events, on the thread of whoever publishes, on this node only.
 *
 * <p>Seen: [P8] Slack integration: register, unregister and publish.
 */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
