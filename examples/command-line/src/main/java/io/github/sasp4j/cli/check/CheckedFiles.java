package io.github.sasp4j.cli.check;

import io.github.sasp4j.cli.option.UsageErrors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Reads what is to be checked: files, directories of them, standard input. */
final class CheckedFiles {

    private static final String STANDARD_INPUT = "-";
    private static final List<String> ENDINGS = List.of(".json", ".har");

    private final CommandSpec command;
    private final InputStream input;

    CheckedFiles(CommandSpec command, InputStream input) {
        this.command = command;
        this.input = input;
    }

    /**
     * The files, in the order of the paths, of a directory and the directories below it by name.
     *
     * @throws picocli.CommandLine.ParameterException if one cannot be read, naming it
     */
    List<CheckedFile> read(List<Path> paths) {
        List<CheckedFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().equals(STANDARD_INPUT)) {
                files.add(standardInput());
            } else {
                files(path).forEach(file -> files.add(file(file)));
            }
        }
        return files;
    }

    private CheckedFile standardInput() {
        try {
            return new CheckedFile(STANDARD_INPUT, input.readAllBytes());
        } catch (IOException unreadable) {
            throw UsageErrors.error(command, "Cannot read standard input.");
        }
    }

    private List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.walk(path)) {
            List<Path> files =
                    entries.filter(CheckedFiles::isToBeChecked).sorted().toList();
            if (files.isEmpty()) {
                throw UsageErrors.error(command, "There is no *" + String.join(" and no *", ENDINGS) + " in " + path);
            }
            return files;
        } catch (IOException | UncheckedIOException unreadable) {
            throw UsageErrors.error(command, "Cannot read " + path);
        }
    }

    private CheckedFile file(Path file) {
        try {
            return new CheckedFile(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw UsageErrors.error(command, "Cannot read " + file);
        }
    }

    private static boolean isToBeChecked(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
