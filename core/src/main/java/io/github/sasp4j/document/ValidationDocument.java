package io.github.sasp4j.document;

import io.github.sasp4j.error.UploadRefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One file with a document on it; specification section 3, {@code file}.
 *
 * @param name the name that goes along
 * @param mediaType type and subtype, such as {@code application/pdf}
 * @param length how many bytes the source brings, at least 1
 * @param source where the bytes come from
 */
public record ValidationDocument(DocumentName name, String mediaType, long length, DocumentSource source) {

    /** @throws UploadRefusedException if there is no byte in it, or the media type is none */
    public ValidationDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(source, "source");
        if (length < 1) {
            throw new UploadRefusedException("The file " + name + " is empty.");
        }
        if (!MediaTypes.isOne(mediaType)) {
            throw new UploadRefusedException("The file " + name + " needs a media type such as application/pdf.");
        }
    }

    /**
     * A document of any origin.
     *
     * @throws UploadRefusedException if name, type or length is not allowed
     */
    public static ValidationDocument of(String name, String mediaType, long length, DocumentSource source) {
        return new ValidationDocument(new DocumentName(name), mediaType, length, source);
    }

    /** A document out of memory. The bytes are not copied: they must not change any more. */
    public static ValidationDocument of(String name, String mediaType, byte[] bytes) {
        return of(name, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * A file, under its own name; its media type is taken from the ending of that.
     *
     * @throws UploadRefusedException if it is no file that can be read, or is empty, or its name is not allowed
     */
    public static ValidationDocument of(Path file) {
        Path last = file.getFileName();
        DocumentName name = new DocumentName(last == null ? "" : last.toString());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UploadRefusedException("The file " + name + " cannot be read.");
        }
        return new ValidationDocument(
                name, MediaTypes.ofName(name.text()), size(file, name), () -> Files.newInputStream(file));
    }

    private static long size(Path file, DocumentName name) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UploadRefusedException("The file " + name + " cannot be read.");
        }
    }

    @Override
    public String toString() {
        return "ValidationDocument[" + name + ", " + mediaType + ", " + length + " bytes]";
    }
}
