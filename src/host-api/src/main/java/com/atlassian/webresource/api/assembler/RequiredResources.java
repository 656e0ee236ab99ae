package com.atlassian.webresource.api.assembler;

/**
 * Script and style that the page is to load, by complete key, plugin:resource.
 *
 * <p>Seen: [P8] Slack integration: requireWebResource.
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);
}
