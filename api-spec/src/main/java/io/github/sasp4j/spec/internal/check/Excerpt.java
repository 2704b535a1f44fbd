package io.github.sasp4j.spec.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What can be shown of one message: short, and without its secrets. A secret is a text below a field that is named like
 * one, wherever it turns up, and whatever looks like a token. Belongs to one message.
 */
final class Excerpt {

    static final String ABSENT = "absent";

    private static final int MOST = 100;
    private static final int SHORTEST_SECRET = 4;
    private static final String REDACTED = "[redacted]";
    private static final List<String> SECRET_NAMES =
            List.of("token", "password", "session", "secret", "jwt", "redacted");
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{5,}(?:\\.[A-Za-z0-9_-]*){0,2}");

    private final List<String> secrets = new ArrayList<>();

    Excerpt(JsonNode message) {
        collect(message, false);
        secrets.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** The value that stands at a pointer. */
    String of(String pointer, JsonNode value) {
        if (value.isMissingNode()) {
            return ABSENT;
        }
        if (value.isObject()) {
            return value.isEmpty() ? "{}" : "an object of " + count(value, "field");
        }
        if (value.isArray()) {
            return value.isEmpty() ? "[]" : "a list of " + count(value, "element");
        }
        boolean secret = !value.isNull() && isSecret(pointer);
        return secret ? REDACTED : cut(clean(value.toString()));
    }

    /** A text without the secrets, in full. */
    String clean(String text) {
        String cleaned = text;
        for (String secret : secrets) {
            cleaned = cleaned.replace(secret, REDACTED);
        }
        return TOKEN.matcher(cleaned).replaceAll(REDACTED);
    }

    private void collect(JsonNode node, boolean secret) {
        if (secret && node.isValueNode()) {
            String text = node.asString("");
            if (text.length() >= SHORTEST_SECRET) {
                secrets.add(text);
                String escaped = node.toString();
                secrets.add(node.isString() ? escaped.substring(1, escaped.length() - 1) : escaped);
            }
        }
        node.properties().forEach(field -> collect(field.getValue(), secret || isSecret(field.getKey())));
        if (node.isArray()) {
            node.forEach(element -> collect(element, secret));
        }
    }

    private static boolean isSecret(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return SECRET_NAMES.stream().anyMatch(lowerCase::contains);
    }

    private static String count(JsonNode container, String what) {
        return container.size() + " " + what + (container.size() == 1 ? "" : "s");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST));
    }
}
