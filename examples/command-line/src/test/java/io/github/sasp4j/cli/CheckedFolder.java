package io.github.sasp4j.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code sasp check} on files of a folder of its own. */
abstract class CheckedFolder {

    @TempDir
    protected Path folder;

    protected List<String> findings(Path path, String... more) {
        return json(path, more)
                .path("findings")
                .valueStream()
                .map(finding -> finding.path("message").asText() + " "
                        + finding.path("pointer").asText() + " "
                        + finding.path("note").asText())
                .toList();
    }

    protected static JsonNode json(Path path, String... more) {
        String[] arguments = new String[more.length + 2];
        System.arraycopy(more, 0, arguments, 0, more.length);
        arguments[more.length] = "--format";
        arguments[more.length + 1] = "json";
        return check(path, arguments).json();
    }

    protected static CommandRun check(Path path, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = path.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandRun.of(arguments);
    }

    protected Path file(String name, String example) throws IOException {
        return Files.write(folder.resolve(name), Fixture.answer(example));
    }

    protected Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
