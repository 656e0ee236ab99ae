package org.commonground.sandbox.confluence.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonground.sandbox.confluence.storage.NotWellFormed;
import org.commonground.sandbox.confluence.storage.StorageBody;
import org.commonground.sandbox.host.SandboxException;

/**
 * One file with a page's body.
 *
 * @param skippedLines lines of the file before the body: an XML declaration
 */
record PageFile(Path file, int skippedLines, String body) {
    private static final long MAX_BYTES = 20_000_000;
    private static final Pattern DECLARATION = Pattern.compile("^\\uFEFF?(\\s*<\\?xml[^>]*\\?>\\r?\\n?)?");
    private static final Pattern SPACE_EXPORT = Pattern.compile("^\\s*(<!--.*?-->\\s*)*<hibernate-generic\\b", Pattern.DOTALL);

    static PageFile read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new SandboxException(file + " is larger than " + MAX_BYTES / 1_000_000
                        + " MB, too large for a page. Take it out of the folder.");
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = decode(file, bytes);
            String body = DECLARATION.matcher(text).replaceFirst("");
            return new PageFile(file, lines(text.substring(0, text.length() - body.length())), body);
        } catch (IOException e) {
            throw new SandboxException(file + " cannot be read: " + e.getMessage() + ". Allow this user to read it.", e);
        }
    }

    private static String decode(Path file, byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(input).toString();
            int zero = text.indexOf('\0');
            if (zero >= 0) {
                throw new SandboxException(file + ", line " + (1 + lines(text.substring(0, zero)))
                        + ": the character U+0000 cannot be stored. Remove it.");
            }
            return text;
        } catch (CharacterCodingException e) {
            int line = 1 + lines(new String(bytes, 0, input.position(), StandardCharsets.ISO_8859_1));
            throw new SandboxException(file + ", line " + line + ": this is not UTF-8. Save the file as UTF-8.", e);
        }
    }

    /** When the file was last changed; not later than now. */
    Instant saved(Instant now) {
        try {
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            return changed.isAfter(now) ? now : changed;
        } catch (IOException e) {
            throw new SandboxException(file + " cannot be read: " + e.getMessage() + ". Allow this user to read it.", e);
        }
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    boolean isSpaceExport() {
        return SPACE_EXPORT.matcher(body).find();
    }

    /** Returns where and why the body is not well-formed, or nothing. */
    Optional<String> mistake() {
        try {
            StorageBody.parse(body);
            return Optional.empty();
        } catch (NotWellFormed e) {
            return Optional.of(e.sentence(skippedLines));
        }
    }

    String title() {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
