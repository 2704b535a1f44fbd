/** Metrics, observations and log lines of calls. */
module io.github.sasp4j.observability {
    requires transitive io.github.sasp4j.http;
    requires static micrometer.core;
    requires static micrometer.observation;
    requires static transitive org.jspecify;
    requires static org.slf4j;

    exports io.github.sasp4j.observability;
}
