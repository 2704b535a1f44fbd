package io.github.sasp4j.page.demo.control;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an order.
 *
 * @param history what was done and what was rejected, the oldest first
 * @param uploads the documents that were received
 * @param calls how many status calls for it were received
 */
public record OrderDetails(List<Entry> history, List<Upload> uploads, long calls) {

    public OrderDetails {
        history = List.copyOf(history);
        uploads = List.copyOf(uploads);
    }

    /**
     * Something that was done or rejected.
     *
     * @param at when
     * @param actor {@code CUSTOMER} or {@code VENDOR}
     * @param transition which transition
     * @param rejection why it was rejected, if it was
     */
    public record Entry(
            Instant at,
            String actor,
            String transition,
            @Nullable String rejection) {}

    /**
     * Documents that were received together.
     *
     * @param documents the files
     * @param comment the comment, or blank
     */
    public record Upload(List<Document> documents, String comment) {

        public Upload {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A received file.
     *
     * @param name its name
     * @param length in bytes
     */
    public record Document(String name, long length) {}
}
