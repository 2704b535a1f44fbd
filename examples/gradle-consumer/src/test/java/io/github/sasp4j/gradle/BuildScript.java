package io.github.sasp4j.gradle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The dependencies that a {@code build.gradle.kts} declares; the script itself is not run. */
final class BuildScript {

    private static final Pattern DECLARED = Pattern.compile("(?m)^    (\\w+)\\((platform\\()?\"([^\"]+)\"\\)?\\)$");

    private BuildScript() {}

    static List<Declared> dependencies(Path script) throws IOException {
        return DECLARED.matcher(Files.readString(script))
                .results()
                .map(found -> new Declared(
                        found.group(1),
                        found.group(2) != null,
                        found.group(3).replace("$sasp4j", StagedRepository.VERSION)))
                .toList();
    }

    /**
     * A line of the script.
     *
     * @param isPlatform whether it is a list of versions rather than a library
     */
    record Declared(String configuration, boolean isPlatform, String notation) {}
}
