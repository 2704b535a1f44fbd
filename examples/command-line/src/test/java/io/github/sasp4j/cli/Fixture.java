package io.github.sasp4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files that tests compare with or serve. */
final class Fixture {

    private Fixture() {}

    /** A file beside the tests of this package. */
    static String text(String name) {
        return new String(bytes("/io/github/sasp4j/cli/" + name), UTF_8);
    }

    /** A response of the service that comes with the specification's description. */
    static byte[] answer(String name) {
        return bytes("/META-INF/openapi/examples/" + name);
    }

    private static byte[] bytes(String path) {
        try (InputStream file = Objects.requireNonNull(Fixture.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
