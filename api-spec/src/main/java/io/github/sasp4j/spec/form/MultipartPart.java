package io.github.sasp4j.spec.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The headers of one part of a form (RFC 7578, section 4). Immutable.
 *
 * @param name the name of the field
 * @param fileName the name of the file, if the part is one; empty text if none was chosen
 * @param mediaType the part's media type; empty if it names none
 */
public record MultipartPart(String name, Optional<String> fileName, Optional<String> mediaType) {

    /**
     * Reads the headers of a part.
     *
     * @param headers header lines
     * @throws MalformedFormException if there is no {@code Content-Disposition: form-data} with a name
     */
    public static MultipartPart of(String headers) throws MalformedFormException {
        Map<String, String> values = new HashMap<>();
        for (String line : headers.replaceAll("\r\n[ \t]+", " ").split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        HeaderValue disposition = HeaderValue.parse(values.getOrDefault("content-disposition", ""));
        Optional<String> name = disposition.parameter("name").map(MultipartPart::unescaped);
        if (!disposition.value().equalsIgnoreCase("form-data") || name.isEmpty()) {
            throw new MalformedFormException("a part has no name");
        }
        return new MultipartPart(
                name.get(),
                disposition.parameter("filename").map(MultipartPart::unescaped),
                Optional.ofNullable(values.get("content-type")));
    }

    /** Whether the part is a file. */
    public boolean isFile() {
        return fileName.isPresent();
    }

    /** The character set of a part that is a text: the one that it names, else UTF-8. */
    public Charset charset() {
        try {
            return mediaType
                    .flatMap(type -> HeaderValue.parse(type).parameter("charset"))
                    .map(Charset::forName)
                    .orElse(UTF_8);
        } catch (IllegalArgumentException unknown) {
            return UTF_8;
        }
    }

    /** Browsers escape these three characters and no other. */
    private static String unescaped(String text) {
        return text.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }
}
