package org.commonground.core.port;

import java.util.Optional;

/** Keeps a picture for the one who is exporting a page, until the export is done. */
public interface Pictures {
    /** The address of the picture, for the current user only; nothing when it cannot be kept. */
    Optional<String> keep(byte[] png);
}
