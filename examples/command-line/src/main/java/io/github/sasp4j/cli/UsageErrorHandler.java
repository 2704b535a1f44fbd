package io.github.sasp4j.cli;

import io.github.sasp4j.cli.option.ExitCodes;
import io.github.sasp4j.cli.output.PlainText;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, then how the command is used: in short, so that the error stays in sight. */
final class UsageErrorHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.print(command.getColorScheme().errorText(PlainText.lines(message(error))) + "\n");
        UnmatchedArgumentException.printSuggestions(error, err);
        err.print("\n");
        if (command.getSubcommands().isEmpty()) {
            Help help = command.getHelp();
            err.print(help.fullSynopsis());
            err.print("'" + help.commandSpec().qualifiedName() + " --help' tells more.\n");
        } else {
            command.usage(err, command.getColorScheme());
        }
        err.flush();
        return ExitCodes.USAGE;
    }

    private static String message(ParameterException error) {
        return error instanceof UnmatchedArgumentException unmatched
                ? tooMuch(unmatched.getUnmatched(), error.getCommandLine())
                : String.valueOf(error.getMessage());
    }

    /** Names options only: anything else that nobody asked for may be a password. */
    private static String tooMuch(List<String> unmatched, CommandLine command) {
        List<String> options = unmatched.stream()
                .filter(argument -> argument.startsWith("--"))
                .map(option -> option.replaceFirst("=.*", ""))
                .toList();
        if (!options.isEmpty()) {
            return "Unknown option: " + String.join(", ", options);
        }
        return command.getSubcommands().isEmpty() ? "There are arguments too many." : "There is no such command.";
    }
}
