package io.github.sasp4j.cli.serve;

import io.github.sasp4j.cli.option.DeviationLog;
import io.github.sasp4j.cli.option.UsageErrors;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.RecordedResponse;
import io.github.sasp4j.order.PostPaymentStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Reads recorded responses, from files and from directories of them. In a directory of recordings, uploads and failures
 * lie as well: what holds no order is passed over there, and refused where it is named.
 */
final class Scenarios {

    private static final String RESPONSE = ".json";
    private static final String RECORDING = ".har";

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
            for (Path file : files(path)) {
                boolean mayHoldNone = Files.isDirectory(path) && file.toString().endsWith(RECORDING);
                order(file, mayHoldNone).ifPresent(orders::add);
            }
        }
        return orders;
    }

    private List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(RESPONSE)
                            || file.toString().endsWith(RECORDING))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw UsageErrors.error(
                        command, "--scenario: there is no *" + RESPONSE + " or *" + RECORDING + " in " + path);
            }
            return files;
        } catch (IOException unreadable) {
            throw UsageErrors.error(command, "--scenario: cannot read " + path);
        }
    }

    private Optional<PostPaymentStatus> order(Path file, boolean mayHoldNone) {
        try {
            return Optional.of(RecordedResponse.read(Files.readAllBytes(file), new DeviationLog()));
        } catch (IOException unreadable) {
            throw UsageErrors.error(command, "--scenario: cannot read " + file);
        } catch (SaspException failure) {
            if (mayHoldNone) {
                return Optional.empty();
            }
            throw UsageErrors.error(command, "--scenario: " + file + " holds no order. " + failure.getMessage());
        }
    }
}
