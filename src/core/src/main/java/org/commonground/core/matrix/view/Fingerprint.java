package org.commonground.core.matrix.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that differs when one of the things added differs. */
final class Fingerprint {
    private static final int BYTES = 16;
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Fingerprint add(Object thing) {
        digest.update(thing.toString().getBytes(StandardCharsets.UTF_8));
        // what stands between two things may stand in none of them
        digest.update((byte) 0xff);
        return this;
    }

    /** The fingerprint; to be asked for once. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
