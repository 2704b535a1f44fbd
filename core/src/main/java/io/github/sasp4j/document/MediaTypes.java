package io.github.sasp4j.document;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The media types of documents, as a browser would name them by the ending of the file. */
enum MediaTypes {
    ;

    private static final String ANY_BYTES = "application/octet-stream";
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]{1,127}";
    private static final Pattern FORM = Pattern.compile(TOKEN + "/" + TOKEN);

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("txt", "text/plain"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("zip", "application/zip"),
            Map.entry("doc", "application/msword"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    static String ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, ANY_BYTES);
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
