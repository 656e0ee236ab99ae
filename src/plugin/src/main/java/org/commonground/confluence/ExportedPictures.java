package org.commonground.confluence;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.commonground.core.port.Pictures;
import org.commonground.core.port.Unavailable;

/** Hands pictures to Confluence's exporters the way other drawing macros do, for the exporting user only. */
public final class ExportedPictures implements Pictures {
    private final WritableDownloadResourceManager files;

    /** Works on Confluence's service; documents have the words without the picture when Confluence does not offer it. */
    public ExportedPictures(WritableDownloadResourceManager files) {
        this.files = files;
    }

    @Override
    public Optional<String> keep(byte[] png) {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        try {
            return written(files.getResourceWriter(user == null ? "" : user.getName(), "common-ground", ".png"), png);
        } catch (Unavailable | LinkageError e) {
            return Optional.empty();
        }
    }

    private static Optional<String> written(DownloadResourceWriter writer, byte[] png) {
        try (OutputStream out = writer.getStreamForWriting()) {
            out.write(png);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(writer.getResourcePath());
    }
}
