package io.github.sasp4j.cli.option;

import io.github.sasp4j.cli.output.Palette;

/** The result of a command, in both output formats. */
public interface Report {

    /** The result for people. */
    String text(Palette palette);

    /** The result for programs, written as its components. Keys and their order are a promise to scripts. */
    Record json();

    /** The exit code that goes with the result. */
    default int exitCode() {
        return ExitCodes.DONE;
    }
}
