package io.github.sasp4j.document;

import io.github.sasp4j.error.UploadRefusedException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents may be uploaded, and to which hosts. Every adapter checks these rules before it sends anything.
 * Immutable; each {@code with} returns a variant.
 *
 * @param hosts the hosts that may receive an upload token
 * @param maxFileBytes the size of the largest file
 * @param maxTotalBytes the size of all files of one upload together
 * @param mediaTypes the allowed media types; empty for all
 */
public record UploadRules(UploadHosts hosts, long maxFileBytes, long maxTotalBytes, Set<String> mediaTypes) {

    /** @throws IllegalArgumentException if a limit is less than 1 */
    public UploadRules {
        Objects.requireNonNull(hosts, "hosts");
        if (maxFileBytes < 1 || maxTotalBytes < 1) {
            throw new IllegalArgumentException("maxFileBytes and maxTotalBytes: at least 1");
        }
        mediaTypes = Set.copyOf(mediaTypes);
    }

    /** The vendor's hosts, files of any size and type: the vendor publishes no limits. */
    public static UploadRules defaults() {
        return new UploadRules(UploadHosts.vendor(), Long.MAX_VALUE, Long.MAX_VALUE, Set.of());
    }

    /** These rules with other hosts. */
    public UploadRules withHosts(UploadHosts other) {
        return new UploadRules(other, maxFileBytes, maxTotalBytes, mediaTypes);
    }

    /** These rules with other size limits, in bytes. */
    public UploadRules withMaxBytes(long perFile, long total) {
        return new UploadRules(hosts, perFile, total, mediaTypes);
    }

    /** These rules with other media types; none allows all. */
    public UploadRules withMediaTypes(Set<String> allowed) {
        return new UploadRules(hosts, maxFileBytes, maxTotalBytes, allowed);
    }

    /**
     * Checks an upload before it is sent, and that each document can be read.
     *
     * @throws UploadRefusedException if the rules do not allow it
     */
    public void check(URI url, List<ValidationDocument> documents) {
        hosts.check(url);
        long total = 0;
        for (ValidationDocument document : documents) {
            violation(document.name().text(), document.mediaType(), document.length())
                    .ifPresent(UploadRules::refuse);
            total = total > Long.MAX_VALUE - document.length() ? Long.MAX_VALUE : total + document.length();
        }
        if (total > maxTotalBytes) {
            refuse("The files have " + total + " bytes together. The limit is " + maxTotalBytes + ".");
        }
        documents.forEach(UploadRules::open);
    }

    /** Why one file is not allowed, as a sentence; empty if it is. */
    public Optional<String> violation(String name, String mediaType, long length) {
        if (length == 0) {
            return Optional.of("The file " + name + " is empty.");
        }
        if (length > maxFileBytes) {
            return Optional.of("The file " + name + " has " + length + " bytes. The limit is " + maxFileBytes + ".");
        }
        return mediaTypes.isEmpty() || mediaTypes.contains(mediaType)
                ? Optional.empty()
                : Optional.of("The file " + name + " has a media type that is not supported.");
    }

    private static void refuse(String reason) {
        throw new UploadRefusedException(reason);
    }

    private static void open(ValidationDocument document) {
        try {
            document.source().open().close();
        } catch (IOException | RuntimeException unreadable) {
            throw new UploadRefusedException("The file " + document.name() + " cannot be read.", unreadable);
        }
    }
}
