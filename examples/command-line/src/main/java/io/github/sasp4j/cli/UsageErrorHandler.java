package io.github.sasp4j.cli;

import io.github.sasp4j.cli.option.ExitCodes;
import io.github.sasp4j.cli.output.PlainText;
import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says how the command is used, in short, then what is wrong with the arguments: the error is the last line. */
final class UsageErrorHandler implements IParameterExceptionHandler {

    /** What the parser adds of the exception that it met. */
    private static final Pattern JAVA_TYPE = Pattern.compile("\\s*\\((?:[a-z]\\w*\\.)+[A-Z]\\w*[^)]*\\)");

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        if (command.getSubcommands().isEmpty()) {
            Help help = command.getHelp();
            err.print(help.fullSynopsis());
            err.print("'" + help.commandSpec().qualifiedName() + " --help' tells more.\n");
        } else {
            command.usage(err, command.getColorScheme());
        }
        err.print("\n" + command.getColorScheme().errorText(PlainText.lines(message(error))) + "\n");
        err.flush();
        return ExitCodes.USAGE;
    }

    private static String message(ParameterException error) {
        return error instanceof UnmatchedArgumentException unmatched
                ? tooMuch(unmatched.getUnmatched(), error.getCommandLine())
                : JAVA_TYPE.matcher(String.valueOf(error.getMessage())).replaceAll("");
    }

    /** Names options only: anything else that was not expected may be a password. */
    private static String tooMuch(List<String> unmatched, CommandLine command) {
        List<String> options = unmatched.stream()
                .filter(argument -> argument.startsWith("--"))
                .map(option -> option.replaceFirst("=.*", ""))
                .toList();
        if (!options.isEmpty()) {
            String near = NearMiss.suggestion(
                    options.get(0), command.getCommandSpec().optionsMap().keySet());
            return "Unknown option: " + String.join(", ", options) + (near.isEmpty() ? "" : "." + near);
        }
        return command.getSubcommands().isEmpty()
                ? "Too many arguments."
                : "There is no such command."
                        + NearMiss.suggestion(
                                unmatched.get(0), command.getSubcommands().keySet());
    }
}
