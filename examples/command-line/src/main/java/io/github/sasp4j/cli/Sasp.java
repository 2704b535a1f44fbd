package io.github.sasp4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.cli.check.CheckCommand;
import io.github.sasp4j.cli.dcv.DcvCommand;
import io.github.sasp4j.cli.doctor.DoctorCommand;
import io.github.sasp4j.cli.option.ExitCodes;
import io.github.sasp4j.cli.option.ProcessEnvironment;
import io.github.sasp4j.cli.serve.ServeCommand;
import io.github.sasp4j.cli.status.StatusCommand;
import io.github.sasp4j.cli.upload.UploadCommand;
import io.github.sasp4j.cli.watch.WatchCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;

/** The entry of the command line. */
public final class Sasp {

    private Sasp() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options; {@code --help} lists them
     */
    public static void main(String[] args) {
        CommandLine commandLine = commandLine(ProcessEnvironment.ofProcess());
        commandLine.setOut(utf8(FileDescriptor.out));
        commandLine.setErr(utf8(FileDescriptor.err));
        System.exit(run(commandLine, args));
    }

    /** Runs a command; a result that could not be written is no success. */
    static int run(CommandLine commandLine, String... args) {
        int exitCode = commandLine.execute(args);
        if (commandLine.getOut().checkError()) {
            PrintWriter err = commandLine.getErr();
            err.print("The output could not be written.\n");
            err.flush();
            return ExitCodes.OUTPUT_FAILED;
        }
        return exitCode;
    }

    static CommandLine commandLine(ProcessEnvironment environment) {
        CommandLine commandLine = new CommandLine(new SaspCommand())
                .addSubcommand(new StatusCommand(environment))
                .addSubcommand(new WatchCommand(environment))
                .addSubcommand(new DcvCommand(environment))
                .addSubcommand(new UploadCommand(environment))
                .addSubcommand(new CheckCommand(environment))
                .addSubcommand(new DoctorCommand(environment))
                .addSubcommand(new ServeCommand(environment))
                .addSubcommand(new VersionCommand())
                .addSubcommand(new CommandLine.HelpCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // An argument that begins with @ is what it is, not the name of a file with arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrorHandler())
                .setExecutionExceptionHandler(new ProgramFaultHandler())
                .setUsageHelpWidth(environment.columns());
        return environment.isDumbTerminal()
                ? commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                : commandLine;
    }

    /** Not by way of the streams of {@code System}, which keep failures to themselves. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), UTF_8), true);
    }
}
