package com.atlassian.templaterenderer;

/**
 * A template could not be rendered.
 *
 * <p>Seen: [P8] Slack integration, Jira module.
 */
public class RenderingException extends RuntimeException {
    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
