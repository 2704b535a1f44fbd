package io.github.sasp4j.spec.internal.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a form with files ({@code multipart/form-data}, RFC 7578), in their order.
 *
 * @param parts each with its name
 */
record MultipartBody(List<Part> parts) {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)^multipart/form-data\\s*;.*?boundary=(?:\"([^\"]+)\"|([^\\s;\"]+))");
    private static final Pattern DISPOSITION =
            Pattern.compile("(?im)^content-disposition:\\s*form-data;.*?(?<!file)name=\"([^\"]*)\"(.*)$");
    private static final String HEAD_END = "\r\n\r\n";

    MultipartBody {
        parts = List.copyOf(parts);
    }

    /**
     * Takes a body apart.
     *
     * @throws IllegalArgumentException if it is no such form, or not whole
     */
    static MultipartBody read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new IllegalArgumentException("no multipart/form-data with a boundary");
        }
        String delimiter = "\r\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        // One character for each byte, so that places in the text are places in the bytes.
        String text = "\r\n" + new String(body, ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        int at = text.indexOf(delimiter);
        while (at >= 0 && !text.startsWith("--", at + delimiter.length())) {
            int end = text.indexOf(delimiter, at + delimiter.length());
            if (end < 0) {
                throw new IllegalArgumentException("a form that breaks off");
            }
            parts.add(part(text.substring(at + delimiter.length(), end)));
            at = end;
        }
        if (at < 0) {
            throw new IllegalArgumentException("a form without its boundary");
        }
        return new MultipartBody(parts);
    }

    private static Part part(String text) {
        int end = text.indexOf(HEAD_END);
        Matcher disposition = DISPOSITION.matcher(end < 0 ? "" : text.substring(0, end));
        if (!disposition.find()) {
            throw new IllegalArgumentException("a part without a name");
        }
        boolean file = disposition.group().contains("filename=");
        String content = text.substring(end + HEAD_END.length());
        return new Part(disposition.group(1), file, file ? "" : new String(content.getBytes(ISO_8859_1), UTF_8));
    }

    /**
     * A part.
     *
     * @param text what a text part says; empty for a file
     */
    record Part(String name, boolean isFile, String text) {

        @Override
        public String toString() {
            return name;
        }
    }
}
