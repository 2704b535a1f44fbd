package io.github.sasp4j.cli;

import io.github.sasp4j.error.SaspException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command tells its result and its failures. */
final class OutputOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "For people or for programs. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TEXT;

    int done(StatusReport report) {
        CommandLine commandLine = command.commandLine();
        String text = switch (format) {
            case JSON -> Json.print(StatusJson.of(report));
            case TEXT -> StatusText.of(report, new Palette(commandLine.getColorScheme()));
        };
        print(commandLine.getOut(), text);
        return ExitCodes.DONE;
    }

    int accepted(UploadReport report) {
        print(command.commandLine().getOut(), isForPeople() ? report.text() : Json.print(report.json()));
        return ExitCodes.DONE;
    }

    int checked(CheckReport report) {
        CommandLine commandLine = command.commandLine();
        String text = isForPeople()
                ? new CheckText(new Palette(commandLine.getColorScheme())).of(report)
                : Json.print(CheckJson.of(report));
        print(commandLine.getOut(), text);
        return report.departures() == 0 ? ExitCodes.DONE : ExitCodes.DEPARTURES;
    }

    boolean isForPeople() {
        return format == OutputFormat.TEXT;
    }

    int failed(SaspException failure) {
        CommandLine commandLine = command.commandLine();
        switch (format) {
            case JSON -> print(commandLine.getOut(), Json.print(ErrorJson.of(failure)));
            case TEXT -> {
                String message = PlainText.lines(String.valueOf(failure.getMessage()));
                PrintWriter err = commandLine.getErr();
                print(err, commandLine.getColorScheme().errorText(message) + "\n");
                print(err, failure.advice() + "\n");
            }
        }
        return ExitCodes.of(failure.kind());
    }

    private static void print(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
    }
}
