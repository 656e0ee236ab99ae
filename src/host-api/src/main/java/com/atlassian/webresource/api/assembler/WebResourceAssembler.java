package com.atlassian.webresource.api.assembler;

/**
 * Collects what a page needs.
 *
 * <p>Seen: [P8] Slack integration: assembler().resources().
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
