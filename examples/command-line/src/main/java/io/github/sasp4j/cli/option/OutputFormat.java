package io.github.sasp4j.cli.option;

/** How a result is written; on the command line in letters of either case. */
public enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
