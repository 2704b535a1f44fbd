package io.github.sasp4j.http.internal.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms in which a secret can come back: each letter as it is or escaped, and the whole in Base64. */
final class SecretPatterns {

    private static final Map<Integer, String> ENTITIES =
            Map.of((int) '&', "amp", (int) '<', "lt", (int) '>', "gt", (int) '"', "quot", (int) '\'', "apos");

    /** The Base64 of a shorter one is too common a sequence of letters. */
    private static final int LEAST_FOR_BASE64 = 6;

    private SecretPatterns() {}

    static Pattern of(String secret) {
        String letters = secret.codePoints().mapToObj(SecretPatterns::letter).collect(Collectors.joining());
        String whole = secret.length() < LEAST_FOR_BASE64 ? "" : "|" + Pattern.quote(base64(secret));
        return Pattern.compile(letters + whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The header of HTTP's basic authentication. */
    static Pattern ofBasicCredentials(String name, String password) {
        return Pattern.compile(Pattern.quote(base64(name + ":" + password)));
    }

    /** As it is, percent-encoded, escaped for JSON or HTML, read as ISO-8859-1, or replaced by a question mark. */
    private static String letter(int letter) {
        byte[] utf8 = Character.toString(letter).getBytes(StandardCharsets.UTF_8);
        StringBuilder forms = new StringBuilder("(?:\\\\?").append(Pattern.quote(Character.toString(letter)));
        forms.append('|').append(percent(utf8));
        forms.append("|&#0*").append(letter).append(";?");
        forms.append("|&#x0*").append(Integer.toHexString(letter)).append(";?");
        for (char unit : Character.toChars(letter)) {
            forms.append(unit == Character.toChars(letter)[0] ? "|" : "")
                    .append(String.format(Locale.ROOT, "\\\\u%04x", (int) unit));
        }
        if (ENTITIES.containsKey(letter)) {
            forms.append("|&").append(ENTITIES.get(letter)).append(';');
        }
        if (letter == ' ') {
            forms.append("|\\+");
        }
        if (letter > 0x7F) {
            forms.append("|\\?|\uFFFD|").append(Pattern.quote(new String(utf8, StandardCharsets.ISO_8859_1)));
            if (letter <= 0xFF) {
                forms.append("|%").append(Integer.toHexString(letter));
            }
        }
        return forms.append(')').toString();
    }

    private static String percent(byte[] bytes) {
        StringBuilder percent = new StringBuilder();
        for (byte each : bytes) {
            percent.append(String.format(Locale.ROOT, "%%%02x", each & 0xFF));
        }
        return percent.toString();
    }

    /** Without padding, so that it is found within the Base64 of a longer text that begins with it. */
    private static String base64(String secret) {
        return Base64.getEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }
}
