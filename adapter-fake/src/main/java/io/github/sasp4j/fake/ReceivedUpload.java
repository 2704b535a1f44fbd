package io.github.sasp4j.fake;

import java.time.Instant;
import java.util.List;

/**
 * Papers that were handed in together.
 *
 * @param at when
 * @param documents the files, in their order
 * @param comment what was said with them; empty for nothing
 */
public record ReceivedUpload(Instant at, List<ReceivedDocument> documents, String comment) {

    public ReceivedUpload {
        documents = List.copyOf(documents);
    }
}
