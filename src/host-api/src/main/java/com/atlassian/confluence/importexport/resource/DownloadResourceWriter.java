package com.atlassian.confluence.importexport.resource;

import java.io.OutputStream;

/**
 * One file that a macro writes: its stream, and the address to put into an image.
 *
 * <p>Seen: [older] public Graphviz and PlantUML macros (Confluence 5 and 6).
 */
public interface DownloadResourceWriter {
    OutputStream getStreamForWriting();

    String getResourcePath();
}
