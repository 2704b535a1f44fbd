package io.github.sasp4j.spec.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the key of the replacements lies, and how long a word keeps its replacement. */
class ExchangeRecorderTest {

    @TempDir
    private Path directory;

    private Path recordings;
    private Path key;

    @BeforeEach
    void place() {
        recordings = directory.resolve("recordings");
        key = directory.resolve("state").resolve("key");
    }

    @Test
    void theDirectoryHoldsTheRecordingsAlone() throws IOException {
        record(recordings, key, "planted");

        try (Stream<Path> files = Files.list(recordings)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("0001-status.har");
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "XDG_STATE_HOME", matches = ".+")
    void theKeyOfTheUserLiesInTheDirectoryForTheStateOfPrograms() {
        ExchangeRecorder.into(recordings).record(exchange("planted"));

        assertThat(Path.of(System.getenv("XDG_STATE_HOME"), "sasp4j", "mask-key"))
                .isReadable();
    }

    @Test
    void theKeyIsReadableForItsOwnerOnly() throws IOException {
        record(recordings, key, "planted");

        assertThat(Files.getPosixFilePermissions(key)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void anotherKeyReplacesAWordOtherwise() throws IOException {
        record(recordings, key, "planted");
        record(recordings, directory.resolve("another"), "planted");

        assertThat(body(recordings, 1)).isNotEqualTo(body(recordings, 2));
    }

    @Test
    void aLaterRecorderReplacesAWordAlike() throws IOException {
        record(recordings, key, "planted");
        record(recordings, key, "planted");

        assertThat(body(recordings, 2)).isEqualTo(body(recordings, 1)).doesNotContain("planted");
    }

    @Test
    void anotherDirectoryReplacesAWordOtherwise() throws IOException {
        Path other = directory.resolve("other");
        record(recordings, key, "planted.example.com");
        record(other, key, "planted.example.com");

        assertThat(body(other, 1)).isNotEqualTo(body(recordings, 1));
    }

    @Test
    void recordersThatBeginAtOnceAgreeOnAKey() throws IOException {
        IntStream.rangeClosed(1, 16).parallel().forEach(i -> record(recordings, key, "planted"));

        List<String> bodies = IntStream.rangeClosed(1, 16)
                .mapToObj(number -> body(recordings, number))
                .toList();
        assertThat(bodies).containsOnly(bodies.get(0));
    }

    @Test
    void aKeyThatWasCutOffIsReplaced() throws IOException {
        Files.createDirectories(key.getParent());
        Files.write(key, new byte[5]);
        record(recordings, key, "planted");
        record(recordings, key, "planted");

        assertThat(key).hasSize(32);
        assertThat(body(recordings, 2)).isEqualTo(body(recordings, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "below/key", "../recordings/key"})
    void aKeyInTheDirectoryIsRejected(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeRecorder.into(recordings, recordings.resolve(name)))
                .withMessageStartingWith("The key must not lie in the directory of the recordings: ");
    }

    private static void record(Path directory, Path key, String body) {
        ExchangeRecorder.into(directory, key).record(exchange(body));
    }

    private static RecordedExchange exchange(String body) {
        return new RecordedExchange(
                Instant.EPOCH,
                Duration.ZERO,
                Optional.empty(),
                Optional.of(RecordedHttpResponse.of(200, List.of(), RecordedBody.whole(body.getBytes(UTF_8)))),
                Optional.empty());
    }

    private static String body(Path directory, int number) {
        Path file = directory.resolve(String.format("%04d-status.har", number));
        try {
            RecordedExchange exchange =
                    Recording.read(Files.readAllBytes(file)).exchanges().get(0);
            return new String(exchange.response().orElseThrow().body().bytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
