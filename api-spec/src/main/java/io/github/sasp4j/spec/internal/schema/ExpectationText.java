package io.github.sasp4j.spec.internal.schema;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says in words what a schema wants. Stateless. */
public final class ExpectationText {

    private static final Pattern DIGITS = Pattern.compile("^\\^\\[0-9A-Fa-f]\\{(\\d+)}\\$$");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(?:Section [^.]*\\. )?([^.]+)\\.", Pattern.DOTALL);

    private ExpectationText() {}

    public static String of(SchemaLocation place, String keyword) {
        if (!place.isKnown() || keyword.equals(SchemaViolation.UNKNOWN_FIELD)) {
            return "no field of this name";
        }
        String wanted = of(place.schema()) + (allowsNull(place) ? ", or null" : "");
        return keyword.equals(SchemaViolation.REQUIRED) ? wanted + "; it is always there" : wanted;
    }

    private static String of(JsonNode schema) {
        if (schema.has("enum")) {
            return "one of: "
                    + schema.path("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        if (schema.has("oneOf")) {
            return firstSentence(schema.path("description").asString(""));
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> "a date, YYYY-MM-DD";
            case "uri" -> "an address";
            default -> schema.has("pattern") ? pattern(schema.path("pattern").asString()) : type(schema);
        };
    }

    private static String pattern(String pattern) {
        Matcher digits = DIGITS.matcher(pattern);
        return digits.matches() ? digits.group(1) + " hexadecimal digits" : "a text like " + pattern;
    }

    private static String type(JsonNode schema) {
        return switch (schema.path("type").asString("")) {
            case "string" -> "a text" + length(schema);
            case "integer" -> "an integer";
            case "object" -> "an object";
            case "array" -> "a list";
            default -> "something else";
        };
    }

    private static String length(JsonNode schema) {
        return schema.has("maxLength")
                ? " of " + schema.path("minLength").asInt(0) + " to "
                        + schema.path("maxLength").asInt() + " characters"
                : "";
    }

    private static boolean allowsNull(SchemaLocation place) {
        return place.field().path("nullable").asBoolean(false)
                || place.schema().path("nullable").asBoolean(false);
    }

    private static String firstSentence(String description) {
        Matcher sentence = FIRST_SENTENCE.matcher(description);
        String words = sentence.find() ? sentence.group(1).replace('\n', ' ') : description;
        return words.isEmpty() ? "one of several" : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
