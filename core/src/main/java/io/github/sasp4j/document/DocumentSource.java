package io.github.sasp4j.document;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a document come from. It can be opened more than once, and brings the same bytes each time. */
@FunctionalInterface
public interface DocumentSource {

    /**
     * The bytes from the first one on. Whoever opens the stream closes it.
     *
     * @throws IOException if they cannot be had
     */
    InputStream open() throws IOException;
}
