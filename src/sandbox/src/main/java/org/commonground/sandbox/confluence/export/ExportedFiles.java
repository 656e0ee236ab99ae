package org.commonground.sandbox.confluence.export;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.commonground.sandbox.host.SandboxUser;

/** Files that macros write for an export; each can be read by the user it was written for, and by nobody else. */
public final class ExportedFiles implements WritableDownloadResourceManager {
    /** Where they are served. */
    public static final String PATH = "/download/temp/";

    private final Map<String, Kept> files = new ConcurrentHashMap<>();
    private final String contextPath;

    public ExportedFiles(String contextPath) {
        this.contextPath = contextPath;
    }

    @Override
    public DownloadResourceWriter getResourceWriter(String userName, String prefix, String suffix) {
        String name = prefix + UUID.randomUUID() + suffix;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.put(name, new Kept(userName, bytes));
        return new DownloadResourceWriter() {
            @Override
            public OutputStream getStreamForWriting() {
                return bytes;
            }

            @Override
            public String getResourcePath() {
                return contextPath + PATH + name + "?contentType=image/png";
            }
        };
    }

    /** Returns a file by its address, with or without context path and query; nothing when it is somebody else's. */
    public Optional<byte[]> read(String address, Optional<SandboxUser> reader) {
        String path = address.replaceFirst("\\?.*", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Optional.ofNullable(files.get(name))
                .filter(kept -> kept.user().equals(reader.map(SandboxUser::name).orElse(""))).map(kept -> kept.bytes().toByteArray());
    }

    private record Kept(String user, ByteArrayOutputStream bytes) {
    }
}
