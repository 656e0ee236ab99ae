package org.commonground.sandbox.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Holds a response back until its host calls are counted. */
final class BufferedResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (getContentType() != null && !getContentType().contains("charset")) {
            setContentType(getContentType() + ";charset=UTF-8");
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public void write(byte[] b, int offset, int length) {
                bytes.write(b, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("asynchronous responses are not played");
            }
        };
    }

    @Override
    public void flushBuffer() {
        // sent at the end
    }

    @Override
    public void setContentLength(int length) {
        // known at the end
    }

    @Override
    public void setContentLengthLong(long length) {
        // known at the end
    }

    /** Returns what was written, when it is a page. */
    Optional<String> html() {
        writer.flush();
        return getContentType() != null && getContentType().startsWith("text/html") ? Optional.of(bytes.toString(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    void send() throws IOException {
        writer.flush();
        if (!isCommitted() && bytes.size() > 0) {
            getResponse().setContentLength(bytes.size());
            bytes.writeTo(getResponse().getOutputStream());
        }
    }
}
