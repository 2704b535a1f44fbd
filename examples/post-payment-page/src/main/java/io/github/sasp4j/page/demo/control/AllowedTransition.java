package io.github.sasp4j.page.demo.control;

import java.util.List;

/**
 * A transition that an order allows now.
 *
 * @param actor {@code customer} or {@code staff}
 * @param name its name
 * @param arguments what it has to be told
 */
public record AllowedTransition(String actor, String name, List<Argument> arguments) {

    public AllowedTransition {
        arguments = List.copyOf(arguments);
    }

    /**
     * Something that a transition has to be told.
     *
     * @param kind what it is, such as {@code domain}
     * @param values the one value, or several to choose from
     */
    public record Argument(String kind, List<String> values) {

        public Argument {
            values = List.copyOf(values);
        }
    }
}
