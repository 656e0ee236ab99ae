package com.atlassian.confluence.importexport.resource;

/**
 * Keeps files that a macro writes while a page is exported; a file can be read by the user it was written for.
 *
 * <p>Seen: [older] public Graphviz and PlantUML macros (Confluence 5 and 6); the exporters take pictures only in this way.
 */
public interface WritableDownloadResourceManager {
    DownloadResourceWriter getResourceWriter(String userName, String prefix, String suffix);
}
