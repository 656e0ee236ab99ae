package org.commonground.sandbox.host;

/** A mistake of whoever runs the sandbox; the message is one clear sentence and is all that is printed. */
public final class SandboxException extends RuntimeException {
    public SandboxException(String message) {
        super(message);
    }

    public SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
