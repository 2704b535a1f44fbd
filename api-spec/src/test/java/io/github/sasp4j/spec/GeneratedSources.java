package io.github.sasp4j.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the generator has made of the description. */
final class GeneratedSources {

    private static final Path FOLDER = Path.of("target", "generated-sources", "openapi", "java");

    private GeneratedSources() {}

    static List<Path> files() {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The DTOs themselves. */
    static Stream<Class<?>> types() {
        return files().stream().map(GeneratedSources::type);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> type(Path file) {
        String path = FOLDER.relativize(file).toString();
        try {
            return Class.forName(path.substring(0, path.length() - ".java".length())
                    .replace(file.getFileSystem().getSeparator(), "."));
        } catch (ClassNotFoundException notCompiled) {
            throw new IllegalStateException(notCompiled);
        }
    }
}
