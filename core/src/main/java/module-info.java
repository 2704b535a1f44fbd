/** The domain model of a paid order, its use cases, and the ports through which orders are read and documents sent. */
module io.github.sasp4j.core {
    requires static transitive org.jspecify;

    exports io.github.sasp4j.access;
    exports io.github.sasp4j.change;
    exports io.github.sasp4j.dcv;
    exports io.github.sasp4j.dcv.proof;
    exports io.github.sasp4j.document;
    exports io.github.sasp4j.error;
    exports io.github.sasp4j.order;
    exports io.github.sasp4j.port;
    exports io.github.sasp4j.preflight;
    exports io.github.sasp4j.progress;
    exports io.github.sasp4j.section;
    exports io.github.sasp4j.submission;
    exports io.github.sasp4j.value;
    exports io.github.sasp4j.watch;
}
