package com.atlassian.webresource.api.assembler;

/**
 * Access to the resources of the page that is being built.
 *
 * <p>Seen: [P8] Slack integration, shared and Jira modules.
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
