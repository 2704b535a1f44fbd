/** The service's OpenAPI description, and the DTOs that are generated from it. */
@SuppressWarnings("module") // the wire users of the qualified export are compiled after this module
module io.github.sasp4j.spec {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;

    // For the check of messages alone.
    requires static com.networknt.schema;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;
    requires static tools.jackson.dataformat.yaml;

    exports io.github.sasp4j.spec;
    exports io.github.sasp4j.spec.finding;
    exports io.github.sasp4j.spec.recording;
    exports io.github.sasp4j.spec.dto to
            io.github.sasp4j.http,
            io.github.sasp4j.fake;
    exports io.github.sasp4j.spec.form to
            io.github.sasp4j.http,
            io.github.sasp4j.fake,
            io.github.sasp4j.testkit;
    exports io.github.sasp4j.spec.vocabulary to
            io.github.sasp4j.http,
            io.github.sasp4j.fake,
            io.github.sasp4j.testkit;

    opens io.github.sasp4j.spec.dto to
            com.fasterxml.jackson.databind;
}
