package io.github.sasp4j.spring;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Passes the value of a property to the setting that it stands for. The limits are those of the setting; a value that it
 * refuses is told by the name of the property, as the setting only knows its own.
 */
final class PropertyValue {

    private PropertyValue() {}

    /**
     * What the setting makes of the value.
     *
     * @throws InvalidConfigurationPropertyValueException if the setting refuses it; Spring Boot tells the place of the value
     *     too
     */
    static <T, R> R apply(String property, T value, Function<T, R> setting) {
        try {
            return setting.apply(value);
        } catch (IllegalArgumentException refused) {
            throw new InvalidConfigurationPropertyValueException(property, value, allowed(refused));
        }
    }

    /**
     * The same of a value that no message may hold, nor may Spring Boot look it up for one.
     *
     * @throws IllegalStateException if it is missing or the setting refuses it
     */
    static <R> R applySecret(String property, @Nullable String value, Function<String, R> setting) {
        if (value == null) {
            throw new IllegalStateException(
                    property + " is missing. A login is both sasp.login.name and sasp.login.password.");
        }
        try {
            return setting.apply(value);
        } catch (IllegalArgumentException refused) {
            throw new IllegalStateException("The value of " + property + " is invalid: " + allowed(refused));
        }
    }

    /** The message of the setting without its name of itself. */
    private static String allowed(IllegalArgumentException refused) {
        return String.valueOf(refused.getMessage()).replaceFirst("^\\w+: ", "");
    }
}
