package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The current request.
 *
 * <p>Seen: [P8] Slack integration, shared module.
 */
public interface HttpContext {
    HttpServletRequest getRequest();
}
