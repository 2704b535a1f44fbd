package io.github.sasp4j.fake.fault;

import java.time.Duration;
import java.util.Objects;

/** Something that goes wrong with an upload on purpose. */
public sealed interface UploadFault {

    /** The vendor rejects the documents with this reason. */
    record Rejected(String reason) implements UploadFault {

        public Rejected {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The connection ends after so many bytes; nothing is stored. In memory they are bytes of the files. */
    record BrokenOff(long afterBytes) implements UploadFault {

        public BrokenOff {
            if (afterBytes < 0) {
                throw new IllegalArgumentException("afterBytes: not negative");
            }
        }
    }

    /** The vendor reads slowly: a pause before each 64 KiB. Not felt in memory. */
    record SlowReader(Duration pause) implements UploadFault {

        public SlowReader {
            Objects.requireNonNull(pause, "pause");
        }
    }

    /** The documents are stored, and the response never comes. */
    record ResponseLost() implements UploadFault {}

    /** An HTTP status in place of the redirect, 200 to 599; nothing is stored. */
    record HttpStatus(int status) implements UploadFault {

        public HttpStatus {
            if (status < 200 || status > 599) {
                throw new IllegalArgumentException("a response has a status of 200 to 599, not " + status);
            }
        }
    }
}
