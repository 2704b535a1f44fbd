package io.github.sasp4j.cli.option;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Turns what a value type refuses into a usage error. */
public final class UsageErrors {

    private UsageErrors() {}

    /** The value; the messages of the value types name the field and its limit, never the value. */
    public static <T> T check(CommandSpec command, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException rejected) {
            throw error(command, String.valueOf(rejected.getMessage()));
        }
    }

    public static ParameterException error(CommandSpec command, String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
