package io.github.sasp4j.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, which does nothing without a command. */
@Command(
        name = "sasp",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Tells what still stands between a paid certificate order and its certificate.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Try it without an account:",
            "  sasp status 654824 --fake",
            "",
            "'sasp help COMMAND' tells more of a command."
        })
final class SaspCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
