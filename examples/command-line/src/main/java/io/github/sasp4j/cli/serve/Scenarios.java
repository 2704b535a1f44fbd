package io.github.sasp4j.cli.serve;

import io.github.sasp4j.cli.option.DeviationLog;
import io.github.sasp4j.cli.option.UsageErrors;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.http.RecordedResponse;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.spec.recording.RecordedExchange;
import io.github.sasp4j.spec.recording.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
     * The orders of the responses, in the order of the paths, of a directory and the directories below it by name.
     *
     * @throws picocli.CommandLine.ParameterException if one cannot be read, naming it
     */
    List<PostPaymentStatus> read(List<Path> paths) {
        List<PostPaymentStatus> orders = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : files(path)) {
                boolean mayHoldNone = Files.isDirectory(path) && file.toString().endsWith(RECORDING);
                orders.addAll(orders(file, mayHoldNone));
            }
        }
        return orders;
    }

    private List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.walk(path)) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(RESPONSE)
                            || file.toString().endsWith(RECORDING))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw UsageErrors.error(
                        command, "--scenario: there is no *" + RESPONSE + " or *" + RECORDING + " in " + path);
            }
            return files;
        } catch (IOException | UncheckedIOException unreadable) {
            throw UsageErrors.error(command, "--scenario: cannot read " + path);
        }
    }

    /** Of a recording with several exchanges, those that hold no order are passed over too. */
    private List<PostPaymentStatus> orders(Path file, boolean mayHoldNone) {
        List<PostPaymentStatus> orders = new ArrayList<>();
        String reason = "No exchange in it belongs to this API.";
        for (RecordedExchange exchange : exchanges(file)) {
            try {
                orders.add(RecordedResponse.read(exchange, new DeviationLog()));
            } catch (SaspException failure) {
                reason = String.valueOf(failure.getMessage());
            }
        }
        if (orders.isEmpty() && !mayHoldNone) {
            throw UsageErrors.error(command, "--scenario: " + file + " holds no order. " + reason);
        }
        return orders;
    }

    private List<RecordedExchange> exchanges(Path file) {
        try {
            return Recording.read(Files.readAllBytes(file)).ofThisApi();
        } catch (IOException unreadable) {
            throw UsageErrors.error(command, "--scenario: cannot read " + file);
        }
    }
}
