/** The ports over HTTP, with Retrofit and OkHttp. */
module io.github.sasp4j.http {
    requires transitive io.github.sasp4j.core;
    requires transitive io.github.sasp4j.spec;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.github.benmanes.caffeine;
    requires dev.failsafe.core;
    requires transitive io.github.bucket4j.core;
    requires kotlin.stdlib;
    requires okio;
    requires static transitive java.sql;
    requires retrofit2;
    requires transitive okhttp3;
    requires static transitive org.jspecify;
    requires static org.mapstruct;

    exports io.github.sasp4j.http;
    exports io.github.sasp4j.http.codec;
    exports io.github.sasp4j.http.deviation;
    exports io.github.sasp4j.http.resilience;
    exports io.github.sasp4j.http.store;
}
