package io.github.sasp4j.spec.vocabulary;

import java.util.Optional;

/**
 * An error of section 2.1. Immutable.
 *
 * @param code the error code, such as -4
 * @param template the message, with the placeholder where an argument is named
 * @param placeholder what stands for the name of an argument in the template; empty if it names none
 */
public record SpecError(int code, String template, Optional<String> placeholder) {

    /** The message with an argument's name in single quotes, as the service sends it; without one, the template. */
    public String message(String argument) {
        return placeholder
                .map(item -> template.replace(item, "'" + argument + "'"))
                .orElse(template);
    }

    /**
     * The name of the argument that a message has in the placeholder's place, with quotes if it has them; for an error
     * without a placeholder, the empty text. Empty if the message is another one.
     */
    public Optional<String> argumentIn(String message) {
        if (placeholder.isEmpty()) {
            return Optional.of("").filter(none -> message.equals(template));
        }
        int at = template.indexOf(placeholder.get());
        String before = template.substring(0, at);
        String after = template.substring(at + placeholder.get().length());
        return message.length() >= before.length() + after.length()
                        && message.startsWith(before)
                        && message.endsWith(after)
                ? Optional.of(message.substring(before.length(), message.length() - after.length()))
                : Optional.empty();
    }
}
