package io.github.sasp4j.spec.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks the texts, names and numbers of JSON, and leaves white space, order and punctuation as they came; JSON that is
 * damaged or breaks off stays so. For one text, in one thread.
 */
final class JsonMasker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");
    private static final Pattern NUMBER = Pattern.compile("(-?)([0-9]+)((?:\\.[0-9]+)?)((?:[eE][+-]?[0-9]+)?)");

    private final Masker masker;
    private final String json;
    private final StringBuilder masked = new StringBuilder();
    private final Deque<Place> outer = new ArrayDeque<>();
    private Place place = new Place("", false);

    private JsonMasker(Masker masker, String json) {
        this.masker = masker;
        this.json = json;
    }

    static String mask(Masker masker, String json) {
        return new JsonMasker(masker, json).mask();
    }

    private String mask() {
        for (int i = 0; i < json.length(); ) {
            char c = json.charAt(i);
            int end = i + 1;
            if (c == '"') {
                end = string(i);
            } else if (!isPunctuation(c)) {
                end = run(i);
                masked.append(literal(json.substring(i, end)));
            } else {
                nest(c);
                masked.append(c);
            }
            i = end;
        }
        return masked.toString();
    }

    private void nest(char c) {
        if (c == '{' || c == '[') {
            outer.push(place);
        } else if ((c == '}' || c == ']') && !outer.isEmpty()) {
            place = outer.pop();
        }
    }

    /** Masks a string, and says where it ends. */
    private int string(int start) {
        int close = start + 1;
        while (close < json.length() && json.charAt(close) != '"') {
            close += json.charAt(close) == '\\' ? 2 : 1;
        }
        boolean isWhole = close < json.length();
        String raw = json.substring(start + 1, Math.min(close, json.length()));
        String text = decoded(raw);
        String other;
        if (isWhole && isKey(close + 1)) {
            place = new Place(text, isWithinSecret() || Masker.isSecret(text));
            other = SpecVocabulary.fieldNames().contains(text) ? text : masker.words(text);
        } else {
            other = place.isSecret() ? masker.secret(text) : masker.value(place.key(), text);
        }
        masked.append('"')
                .append(
                        other.equals(text)
                                ? raw
                                : String.valueOf(JsonStringEncoder.getInstance().quoteAsString(other)));
        if (isWhole) {
            masked.append('"');
        }
        return Math.min(close + 1, json.length());
    }

    /** Without escapes; a string whose escapes are damaged, as it is. */
    private static String decoded(String raw) {
        try {
            return raw.indexOf('\\') < 0 ? raw : JSON.readValue('"' + raw + '"', String.class);
        } catch (JsonProcessingException damaged) {
            return raw;
        }
    }

    private boolean isWithinSecret() {
        return !outer.isEmpty() && outer.peek().isSecret();
    }

    private boolean isKey(int after) {
        int i = after;
        while (i < json.length() && json.charAt(i) <= ' ') {
            i++;
        }
        return i < json.length() && json.charAt(i) == ':';
    }

    /** A number stays one: a whole one stays whole, and an exponent stays as it is. */
    private String literal(String raw) {
        Matcher number = NUMBER.matcher(raw);
        if (CONSTANTS.contains(raw)) {
            return raw;
        }
        if (!number.matches() || place.isSecret()) {
            return masker.words(raw);
        }
        if (Masker.isCount(place.key(), raw)) {
            return raw;
        }
        String fraction = number.group(3);
        return number.group(1)
                + masker.words(number.group(2))
                + (fraction.matches("\\.0+") ? fraction : masker.words(fraction))
                + number.group(4);
    }

    private int run(int start) {
        int end = start;
        while (end < json.length() && !isPunctuation(json.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPunctuation(char c) {
        return c <= ' ' || "{}[]:,\"".indexOf(c) >= 0;
    }

    /** Where a value stands: the name of its field, and whether it is, or is part of, a secret. */
    private record Place(String key, boolean isSecret) {}
}
