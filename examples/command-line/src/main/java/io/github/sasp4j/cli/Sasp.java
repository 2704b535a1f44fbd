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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The entry of the command line. */
public final class Sasp {

    private static final Map<String, Function<ProcessEnvironment, Object>> COMMANDS = commands();

    private Sasp() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options; {@code --help} lists them
     */
    public static void main(String[] args) {
        CommandLine commandLine = commandLine(ProcessEnvironment.ofProcess(), args);
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

    /** The program with all its commands. */
    static CommandLine commandLine(ProcessEnvironment environment) {
        CommandLine all = commandLine(environment, COMMANDS.values());
        return all.addSubcommand(new CommandLine.HelpCommand());
    }

    /** The program with the one command that the arguments name, or else with all: each takes time to set up. */
    static CommandLine commandLine(ProcessEnvironment environment, String... args) {
        Optional<Function<ProcessEnvironment, Object>> named =
                Stream.of(args).findFirst().map(COMMANDS::get);
        return named.map(command -> commandLine(environment, List.of(command)))
                .orElseGet(() -> commandLine(environment));
    }

    private static CommandLine commandLine(
            ProcessEnvironment environment, Collection<Function<ProcessEnvironment, Object>> commands) {
        CommandLine commandLine = new CommandLine(new SaspCommand());
        commands.forEach(command -> commandLine.addSubcommand(command.apply(environment)));
        commandLine
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

    private static Map<String, Function<ProcessEnvironment, Object>> commands() {
        Map<String, Function<ProcessEnvironment, Object>> commands = new LinkedHashMap<>();
        commands.put("status", StatusCommand::new);
        commands.put("watch", WatchCommand::new);
        commands.put("dcv", DcvCommand::new);
        commands.put("upload", UploadCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("doctor", DoctorCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("version", environment -> new VersionCommand());
        return commands;
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), UTF_8), true);
    }
}
