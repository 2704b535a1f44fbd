package io.github.sasp4j.fake.received;

import java.time.Instant;
import java.util.List;

/**
 * Documents that were uploaded together.
 *
 * @param at when
 * @param documents the files, in their order
 * @param comment the comment; empty for none
 */
public record ReceivedUpload(Instant at, List<Document> documents, String comment) {

    public ReceivedUpload {
        documents = List.copyOf(documents);
    }

    /**
     * A received file. Its bytes are not kept.
     *
     * @param name the name that was sent
     * @param mediaType the media type that was sent
     * @param length in bytes
     * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal digits
     */
    public record Document(String name, String mediaType, long length, String sha256) {}
}
