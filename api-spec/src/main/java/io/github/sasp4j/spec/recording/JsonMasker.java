package io.github.sasp4j.spec.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks the texts, names and numbers of JSON, and leaves white space, order and punctuation as they came; JSON that is
 * damaged or breaks off stays so. For one text, in one thread.
 */
final class JsonMasker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    /** A number: what is masked of it, and the end, which keeps it whole and in its range. */
    private static final Pattern NUMBER =
            Pattern.compile("(-?[0-9]++(?:\\.0*+[1-9][0-9]*+)?+)((?:\\.0++)?+(?:[eE][+-]?[0-9]++)?+)");

    /** A string with its end, which tells a name by its colon; a bracket; anything else. */
    private static final Pattern TOKEN =
            Pattern.compile("(?s)\"((?:[^\"\\\\]++|\\\\.)*+)(\"\\s*+:|\"?+)|[{}\\[\\]]|[^\\s{}\\[\\]:,\"]++");

    private final Masker masker;
    private String field = "";
    private int depthOfSecret;

    JsonMasker(Masker masker) {
        this.masker = masker;
    }

    String mask(String json) {
        return TOKEN.matcher(json).replaceAll(token -> Matcher.quoteReplacement(masked(token)));
    }

    private String masked(MatchResult token) {
        boolean isString = token.group(1) != null;
        if (isString && token.group(2).endsWith(":")) {
            field = decoded(token.group(1));
            return string(token, field, masker.name(field));
        }
        String name = field;
        boolean isSecret = depthOfSecret > 0 || Masker.isSecret(name);
        field = "";
        if (isString) {
            String text = decoded(token.group(1));
            return string(token, text, isSecret ? masker.secret(text) : masker.value(name, text));
        }
        boolean opens = "{[".contains(token.group());
        boolean closes = "}]".contains(token.group());
        depthOfSecret += opens && isSecret ? 1 : closes && depthOfSecret > 0 ? -1 : 0;
        boolean isCount = !isSecret && Masker.isCount(name, token.group());
        return opens || closes || isCount ? token.group() : literal(token.group());
    }

    private static String string(MatchResult token, String text, String other) {
        return other.equals(text)
                ? token.group()
                : '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(other)) + token.group(2);
    }

    /** Without escapes; a string whose escapes are damaged, as it is. */
    private static String decoded(String raw) {
        try {
            return raw.indexOf('\\') < 0 ? raw : JSON.readValue('"' + raw + '"', String.class);
        } catch (JsonProcessingException damaged) {
            return raw;
        }
    }

    private String literal(String raw) {
        Matcher number = NUMBER.matcher(raw);
        return CONSTANTS.contains(raw)
                ? raw
                : number.matches() ? masker.words(number.group(1)) + number.group(2) : masker.words(raw);
    }
}
