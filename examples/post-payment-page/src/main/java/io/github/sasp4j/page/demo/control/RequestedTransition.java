package io.github.sasp4j.page.demo.control;

import java.util.List;

/**
 * A transition to perform.
 *
 * @param actor {@code customer} or {@code staff}
 * @param name its name
 * @param arguments the values of its arguments
 */
public record RequestedTransition(String actor, String name, List<String> arguments) {

    public RequestedTransition {
        arguments = List.copyOf(arguments);
    }
}
