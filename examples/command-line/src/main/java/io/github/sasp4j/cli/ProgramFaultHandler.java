package io.github.sasp4j.cli;

import io.github.sasp4j.cli.option.ExitCodes;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The last net: an exception that is none of the library's family. Its message is not printed, nobody has looked at it. */
final class ProgramFaultHandler implements IExecutionExceptionHandler {

    private static final int FRAMES = 8;
    private static final String MESSAGE = "This is a fault of the program. Please report it with the lines above.";

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        StackTraceElement[] frames = fault.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            err.print("    at " + frames[i] + "\n");
        }
        err.print(command.getColorScheme().errorText(MESSAGE) + "\n");
        err.flush();
        return ExitCodes.PROGRAM_FAULT;
    }
}
