/** The vendor in memory, for development and tests without an account. */
module io.github.sasp4j.fake {
    requires transitive io.github.sasp4j.core;
    requires io.github.sasp4j.spec;
    requires com.fasterxml.jackson.databind;
    requires jdk.httpserver;
    requires static org.dnsjava;
    requires static transitive org.jspecify;
    requires static org.junit.jupiter.api;
    requires static org.mapstruct;

    exports io.github.sasp4j.fake;
    exports io.github.sasp4j.fake.fault;
    exports io.github.sasp4j.fake.junit;
    exports io.github.sasp4j.fake.received;
    exports io.github.sasp4j.fake.transition;
    exports io.github.sasp4j.fake.wire;
    exports io.github.sasp4j.fake.wire.dcv;
}
