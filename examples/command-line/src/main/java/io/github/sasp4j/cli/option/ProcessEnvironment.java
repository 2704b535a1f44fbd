package io.github.sasp4j.cli.option;

import java.io.Console;
import java.io.InputStream;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** What a command sees of the world around it. Not a record: the environment holds a password. */
public final class ProcessEnvironment {

    private static final int NARROWEST = 60;
    private static final int USUAL = 80;
    private static final int WIDEST = 160;

    private final Map<String, String> environment;
    private final InstantSource clock;
    private final InputStream input;
    private final boolean terminal;

    /** An environment without a terminal. */
    public ProcessEnvironment(Map<String, String> environment, InstantSource clock, InputStream input) {
        this(environment, clock, input, false);
    }

    private ProcessEnvironment(
            Map<String, String> environment, InstantSource clock, InputStream input, boolean terminal) {
        this.environment = Map.copyOf(environment);
        this.clock = clock;
        this.input = input;
        this.terminal = terminal;
    }

    /** The environment of this process. */
    public static ProcessEnvironment ofProcess() {
        return new ProcessEnvironment(System.getenv(), Clock.systemUTC(), System.in, hasConsole());
    }

    /** A variable of the environment; empty if it is not set, or set to nothing. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** How many columns the terminal has: what {@code COLUMNS} says, within reason; 80 if it says nothing. */
    public int columns() {
        return variable("COLUMNS")
                .filter(columns -> columns.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .map(columns -> Math.max(NARROWEST, Math.min(columns, WIDEST)))
                .orElse(USUAL);
    }

    /** Whether the terminal takes neither colours nor a line that is written over. */
    public boolean isDumbTerminal() {
        return variable("TERM").filter("dumb"::equals).isPresent();
    }

    /** Whether a person reads the output as it is written, and not another program or later a file. */
    public boolean isTerminal() {
        return terminal;
    }

    public InstantSource clock() {
        return clock;
    }

    /** What is piped into the program. */
    public InputStream input() {
        return input;
    }

    /** From JDK 22 on there may be a console without a terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull") // looked at below
    private static boolean hasConsole() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }
}
