package io.github.sasp4j.spec.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The value of a header with parameters, such as {@code Content-Type} or {@code Content-Disposition} (RFC 2045, 2183).
 * Parameter values can be tokens or quoted strings, extended (RFC 8187, {@code filename*=UTF-8''…}) or continued (RFC
 * 2231, {@code filename*0=…}). Damaged text is read as far as it goes. Immutable.
 *
 * @param value what stands before the first semicolon
 * @param parameters as they were written, by lower-case name; the first of several with one name
 */
public record HeaderValue(String value, Map<String, String> parameters) {

    public HeaderValue {
        parameters = Map.copyOf(parameters);
    }

    /** Reads a header's value. */
    public static HeaderValue parse(String text) {
        int semicolon = text.indexOf(';');
        if (semicolon < 0) {
            return new HeaderValue(text.strip(), Map.of());
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        ParameterScanner scanner = new ParameterScanner(text, semicolon + 1);
        while (scanner.next()) {
            parameters.putIfAbsent(scanner.name().toLowerCase(Locale.ROOT), scanner.value());
        }
        return new HeaderValue(text.substring(0, semicolon).strip(), parameters);
    }

    /** A parameter, decoded: the extended form, else the continued one, else the plain one. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name + "*"))
                .flatMap(HeaderValue::extended)
                .or(() -> continued(name))
                .or(() -> Optional.ofNullable(parameters.get(name)));
    }

    private Optional<String> continued(String name) {
        StringBuilder whole = new StringBuilder();
        boolean isEncoded = parameters.containsKey(name + "*0*");
        int i = 0;
        for (Optional<String> segment = segment(name, i, isEncoded);
                segment.isPresent();
                segment = segment(name, ++i, isEncoded)) {
            whole.append(segment.get());
        }
        if (i == 0) {
            return Optional.empty();
        }
        return isEncoded ? extended(whole.toString()) : Optional.of(whole.toString());
    }

    private Optional<String> segment(String name, int number, boolean isEncoded) {
        String key = name + "*" + number;
        // A plain segment beside encoded ones is not percent-encoded.
        return Optional.ofNullable(parameters.get(key + "*"))
                .or(() -> Optional.ofNullable(parameters.get(key))
                        .map(plain -> isEncoded ? plain.replace("%", "%25") : plain));
    }

    /** Text after a character set and a language. */
    private static Optional<String> extended(String text) {
        int first = text.indexOf('\'');
        int second = text.indexOf('\'', first + 1);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(text.substring(0, first));
            return Optional.of(new String(octets(text.substring(second + 1)), charset));
        } catch (IllegalArgumentException unknownCharset) {
            return Optional.empty();
        }
    }

    private static byte[] octets(String encoded) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        byte[] bytes = encoded.getBytes(UTF_8);
        PercentDecoder.decode(bytes, 0, bytes.length, octets);
        return octets.toByteArray();
    }
}
