package io.github.sasp4j.architecture.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.architecture.naming.DeclaredName.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One term for one thing, in all main code of the library and of the examples. */
class NamingTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** Words for which there is a better term; docs/architecture.md lists the terms. */
    private static final Set<String> RETIRED = Set.of(
            "act",
            "acts",
            "answer",
            "answers",
            "answered",
            "arrival",
            "ask",
            "asked",
            "asks",
            "beginning",
            "book",
            "departure",
            "departures",
            "desk",
            "disguise",
            "disturbance",
            "disturbed",
            "faces",
            "hand",
            "handed",
            "hands",
            "hearing",
            "house",
            "judgement",
            "literals",
            "looks",
            "manner",
            "manners",
            "origin",
            "paper",
            "papers",
            "patience",
            "patient",
            "peculiarity",
            "politeness",
            "question",
            "questions",
            "refusal",
            "reply",
            "room",
            "rooms",
            "settled",
            "sighting",
            "surprise",
            "surroundings",
            "tap",
            "tapped",
            "trouble",
            "unfolded",
            "wiretap",
            "wording");

    /** The command line's JSON promises them. */
    private static final Set<String> PROMISED = Set.of("DEPARTURE", "DEPARTURES", "departures", "isDeparture");

    private static final List<DeclaredName> NAMES = SourceNames.of(sources());

    @Test
    void noNameUsesARetiredWord() {
        assertThat(Stream.concat(NAMES.stream(), messageKeys().stream()))
                .filteredOn(name -> !PROMISED.contains(name.name()))
                .filteredOn(name -> name.words().stream().anyMatch(RETIRED::contains))
                .isEmpty();
    }

    @Test
    void noSimpleNameOfATypeStandsTwice() {
        Map<String, Long> counts = NAMES.stream()
                .filter(name -> name.kind() == Kind.TYPE)
                .collect(Collectors.groupingBy(DeclaredName::name, Collectors.counting()));

        assertThat(counts)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
    }

    @Test
    void aRetiredWordIsFoundWithinAName() {
        DeclaredName name = new DeclaredName(Kind.METHOD, "readAnswerOfHTTPDesk", Path.of("X.java"));

        assertThat(name.words()).contains("answer", "desk", "http").doesNotContain("readanswer");
    }

    private static List<Path> sources() {
        return files(path -> path.toString().contains("/src/main/java/")
                && path.toString().endsWith(".java")
                && !path.endsWith("package-info.java")
                && !path.endsWith("module-info.java"));
    }

    private static List<DeclaredName> messageKeys() {
        return files(path -> path.toString().contains("/src/main/resources/")
                        && path.toString().endsWith(".properties"))
                .stream()
                .flatMap(NamingTest::keys)
                .toList();
    }

    private static Stream<DeclaredName> keys(Path file) {
        Properties messages = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            messages.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages.stringPropertyNames().stream().map(key -> new DeclaredName(Kind.MESSAGE_KEY, key, file));
    }

    private static List<Path> files(Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(wanted)
                    .filter(path -> !path.toString().contains("/target/"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
