package io.github.sasp4j.page.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What became of an upload, for the page that says so.
 *
 * @param id the address of that page within the order, unknown to others
 * @param orderNumber the order
 * @param result how it ended
 * @param files what was sent; empty if the browser sent it straight to the CA
 * @param at when it ended
 */
record SentUpload(String id, String orderNumber, Result result, List<SentFile> files, Instant at)
        implements Serializable {

    SentUpload {
        files = List.copyOf(files);
    }

    /** How an upload ended. */
    enum Result {
        ACCEPTED,
        REJECTED,
        NOT_SENT,
        UNKNOWN
    }

    /**
     * A file that was sent.
     *
     * @param name its name
     * @param bytes how long it is
     */
    record SentFile(String name, long bytes) implements Serializable {}
}
