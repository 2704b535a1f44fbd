package io.github.sasp4j.document;

import java.util.Objects;

/**
 * How far an upload has come, in bytes of the files that have left; what is sent around them does not count.
 *
 * @param index which file it is at, the first is 0
 * @param name the name of that file
 * @param fileSent bytes of that file that have left
 * @param fileLength bytes of that file
 * @param sent bytes of all files that have left
 * @param total bytes of all files
 */
public record UploadProgress(int index, DocumentName name, long fileSent, long fileLength, long sent, long total) {

    public UploadProgress {
        Objects.requireNonNull(name, "name");
    }

    /** Whether the last byte of the last file has left. That is not yet a success. */
    public boolean allSent() {
        return sent == total;
    }
}
