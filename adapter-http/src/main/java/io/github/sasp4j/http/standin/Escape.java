package io.github.sasp4j.http.standin;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at one place of a text: a letter as it is, or the escape of one in JSON, HTML or a URL.
 *
 * @param length how many letters of the text it takes
 * @param meaning the letter
 */
record Escape(int length, String meaning) {

    private static final Map<Character, String> JSON =
            Map.of('n', "\n", 't', "\t", 'r', "\r", 'b', "\b", 'f', "\f", '/', "/", '"', "\"", '\\', "\\");
    private static final Map<String, String> HTML = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "commat", "@", "period", ".", "nbsp", " ");
    private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));");
    private static final Pattern BYTES = Pattern.compile("(?:%[0-9a-fA-F]{2}){1,4}");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    static Escape at(String text, int place) {
        char first = text.charAt(place);
        Optional<Escape> escape = switch (first) {
            case '\\' -> json(text, place);
            case '&' -> html(text, place);
            case '%' -> url(text, place);
            default -> Optional.empty();
        };
        return escape.orElseGet(() -> new Escape(1, String.valueOf(first)));
    }

    /** Another letter, escaped as the form is. */
    static String inFormOf(String form, char letter) {
        if (form.startsWith("\\u")) {
            return String.format("\\u%04x", (int) letter);
        }
        if (form.startsWith("&#x") || form.startsWith("&#X")) {
            return "&#x" + Integer.toHexString(letter) + ";";
        }
        if (form.startsWith("&#")) {
            return "&#" + (int) letter + ";";
        }
        if (form.startsWith("%")) {
            String percent = form.startsWith("%25") ? "%25" : "%";
            StringBuilder bytes = new StringBuilder();
            for (byte each : String.valueOf(letter).getBytes(StandardCharsets.UTF_8)) {
                bytes.append(percent).append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
            return bytes.toString();
        }
        return String.valueOf(letter);
    }

    private static Optional<Escape> json(String text, int place) {
        Matcher unicode = UNICODE.matcher(text).region(place, text.length());
        if (unicode.lookingAt()) {
            return Optional.of(new Escape(6, String.valueOf((char) Integer.parseInt(unicode.group(1), 16))));
        }
        return place + 1 == text.length()
                ? Optional.empty()
                : Optional.ofNullable(JSON.get(text.charAt(place + 1))).map(meaning -> new Escape(2, meaning));
    }

    private static Optional<Escape> html(String text, int place) {
        Matcher entity = ENTITY.matcher(text).region(place, text.length());
        if (!entity.lookingAt()) {
            return Optional.empty();
        }
        if (entity.group(3) != null) {
            return Optional.ofNullable(HTML.get(entity.group(3)))
                    .map(meaning -> new Escape(entity.end() - place, meaning));
        }
        int codePoint =
                entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        return Character.isValidCodePoint(codePoint)
                ? Optional.of(new Escape(entity.end() - place, Character.toString(codePoint)))
                : Optional.empty();
    }

    /** One letter of UTF-8, of as many bytes as its first one says. */
    private static Optional<Escape> url(String text, int place) {
        Matcher bytes = BYTES.matcher(text).region(place, text.length());
        if (!bytes.lookingAt()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(text.substring(place + 1, place + 3), 16);
        int length = 3 * Math.max(1, Integer.numberOfLeadingZeros(~first << 24));
        if (length > bytes.end() - place) {
            return Optional.empty();
        }
        byte[] letter =
                HexFormat.of().parseHex(text.substring(place, place + length).replace("%", ""));
        try {
            String meaning = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(letter))
                    .toString();
            return Optional.of(new Escape(length, meaning));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
