package io.github.sasp4j.spec;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Objects;

/**
 * The OpenAPI description that this library is built from, as it lies in the jar. Stateless, so safe for use by any
 * number of threads.
 */
public final class SaspSpec {
    private static final String RESOURCE = "/META-INF/openapi/sasp.yaml";
    private static final String VERSION = "1.0.0";

    private SaspSpec() {}

    /**
     * Where the description lies, for tools that take a location.
     *
     * @return the location of {@code sasp.yaml}, usually inside a jar
     */
    public static URL location() {
        return Objects.requireNonNull(SaspSpec.class.getResource(RESOURCE), RESOURCE);
    }

    /**
     * Opens the description for reading; it is YAML in UTF-8. The caller closes the stream.
     *
     * @return the bytes of {@code sasp.yaml}
     * @throws IOException if the jar cannot be read
     */
    public static InputStream open() throws IOException {
        return location().openStream();
    }

    /**
     * The version that the description gives itself ({@code info.version}).
     *
     * @return the version, as text
     */
    public static String version() {
        return VERSION;
    }
}
