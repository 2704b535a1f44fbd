package io.github.sasp4j.fake.wire.internal.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the content of a part.
 *
 * @param name the name of the field
 * @param fileName the name of the file, if it is one; empty text if none was chosen
 * @param mediaType its media type
 */
record PartHeaders(String name, Optional<String> fileName, String mediaType) {

    private static final Pattern DISPOSITION =
            Pattern.compile("(?i)form-data; name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?");
    private static final String ANY_BYTES = "application/octet-stream";

    static PartHeaders of(String headers) throws MalformedFormException {
        String disposition = "";
        String mediaType = ANY_BYTES;
        for (String line : headers.split("\r\n", -1)) {
            String[] parts = line.split(":", 2);
            String value = parts.length == 2 ? parts[1].strip() : "";
            switch (parts[0].toLowerCase(Locale.ROOT)) {
                case "content-disposition" -> disposition = value;
                case "content-type" -> mediaType = value;
                default -> {
                    // Nothing else about a part matters here.
                }
            }
        }
        Matcher form = DISPOSITION.matcher(disposition);
        if (!form.matches()) {
            throw new MalformedFormException("a part has no name");
        }
        return new PartHeaders(
                decode(form.group(1)), Optional.ofNullable(form.group(2)).map(PartHeaders::decode), mediaType);
    }

    /** Browsers escape these three letters and no other. */
    private static String decode(String quoted) {
        return quoted.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }
}
