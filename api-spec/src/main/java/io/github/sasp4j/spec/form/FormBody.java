package io.github.sasp4j.spec.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The fields of a form ({@code application/x-www-form-urlencoded}), as they were written, in their order.
 *
 * @param fields decoded
 */
public record FormBody(List<Field> fields) {

    private static final Pattern SHAPE = Pattern.compile("(?s)\\s*[A-Za-z]+=[^<{]*");

    public FormBody {
        fields = List.copyOf(fields);
    }

    /** Whether a text looks like a form, and not like JSON or markup. */
    public static boolean isForm(String text) {
        return SHAPE.matcher(text).matches();
    }

    /**
     * Reads a form.
     *
     * @throws IllegalArgumentException if its percent-encoding is damaged
     */
    public static FormBody read(String text) {
        List<Field> fields = new ArrayList<>();
        for (String pair : text.strip().split("&", -1)) {
            String[] nameAndValue = pair.split("=", 2);
            if (!pair.isEmpty()) {
                fields.add(
                        new Field(decoded(nameAndValue[0]), nameAndValue.length == 1 ? "" : decoded(nameAndValue[1])));
            }
        }
        return new FormBody(fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A name and its value. Has no readable text of its own: it may be a password. */
    public record Field(String name, String value) {

        @Override
        public String toString() {
            return name;
        }
    }
}
