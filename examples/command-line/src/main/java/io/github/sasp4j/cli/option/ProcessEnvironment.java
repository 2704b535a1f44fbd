package io.github.sasp4j.cli.option;

import java.io.InputStream;
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

    public ProcessEnvironment(Map<String, String> environment, InstantSource clock, InputStream input) {
        this.environment = Map.copyOf(environment);
        this.clock = clock;
        this.input = input;
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

    public InstantSource clock() {
        return clock;
    }

    /** What is piped into the program. */
    public InputStream input() {
        return input;
    }
}
