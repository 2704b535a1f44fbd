package io.github.sasp4j.cli;

import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.RecordedResponse;
import io.github.sasp4j.order.PostPaymentStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Reads recorded responses, from files and from directories of them. */
final class Scenarios {

    private static final String ENDING = ".json";

    private final CommandSpec command;

    Scenarios(CommandSpec command) {
        this.command = command;
    }

    /**
     * The orders of the responses, in the order of the paths, within a directory by name.
     *
     * @throws picocli.CommandLine.ParameterException if one cannot be read, naming it
     */
    List<PostPaymentStatus> read(List<Path> paths) {
        List<PostPaymentStatus> orders = new ArrayList<>();
        for (Path path : paths) {
            files(path).forEach(file -> orders.add(order(file)));
        }
        return orders;
    }

    private List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw Usage.error(command, "--scenario: there is no *" + ENDING + " in " + path);
            }
            return files;
        } catch (IOException unreadable) {
            throw Usage.error(command, "--scenario: cannot read " + path);
        }
    }

    private PostPaymentStatus order(Path file) {
        try {
            return RecordedResponse.read(Files.readAllBytes(file), new DeviationLog());
        } catch (IOException unreadable) {
            throw Usage.error(command, "--scenario: cannot read " + file);
        } catch (SaspException failure) {
            throw Usage.error(command, "--scenario: " + file + " holds no order. " + failure.getMessage());
        }
    }
}
