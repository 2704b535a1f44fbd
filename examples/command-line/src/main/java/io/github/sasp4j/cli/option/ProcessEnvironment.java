package io.github.sasp4j.cli.option;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** What a command sees of the world around it. Not a record: the environment holds a password. */
public final class ProcessEnvironment {

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

    public InstantSource clock() {
        return clock;
    }

    /** What is piped into the program. */
    public InputStream input() {
        return input;
    }
}
