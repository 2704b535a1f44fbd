package io.github.sasp4j.dcv.proof;

import java.time.Instant;

/** What became of a request for a validation file: a response, or none. */
public sealed interface FileObservation permits FileResponse, FileUnreachable {

    /** The address that was requested. */
    String url();

    /** When it was requested. */
    Instant at();
}
