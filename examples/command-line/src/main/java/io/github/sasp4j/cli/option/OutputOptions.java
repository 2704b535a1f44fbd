package io.github.sasp4j.cli.option;

import io.github.sasp4j.cli.output.Json;
import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.error.SaspException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command tells its result and its failures. */
public final class OutputOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "For people or for programs. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TEXT;

    public int print(Report report) {
        CommandLine commandLine = command.commandLine();
        String text = isForPeople()
                ? report.text(new Palette(commandLine.getColorScheme(), commandLine.getUsageHelpWidth()))
                : Json.print(report.json());
        print(commandLine.getOut(), text);
        return report.exitCode();
    }

    public boolean isForPeople() {
        return format == OutputFormat.TEXT;
    }

    /** A failure of a call about an order; the error is the last line, where it stays in sight. */
    public int failed(SaspException failure, String order) {
        CommandLine commandLine = command.commandLine();
        switch (format) {
            case JSON -> print(commandLine.getOut(), Json.print(ErrorJson.of(failure)));
            case TEXT -> {
                PrintWriter err = commandLine.getErr();
                print(err, failure.advice() + "\n");
                print(err, commandLine.getColorScheme().errorText(FailureText.of(failure, order)) + "\n");
            }
        }
        return ExitCodes.of(failure.kind());
    }

    private static void print(PrintWriter writer, String text) {
        writer.print(text);
        writer.flush();
    }
}
