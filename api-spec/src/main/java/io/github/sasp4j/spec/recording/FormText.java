package io.github.sasp4j.spec.recording;

import io.github.sasp4j.spec.form.FormBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Takes the body of a form apart, as a recording tool has put it down. Stateless. */
final class FormText {

    private FormText() {}

    /** The fields of a form of either kind; none if the body is no form, or is damaged. */
    static List<RecordedField> fields(String mediaType, String body) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        try {
            return type.startsWith("multipart/")
                    ? parts(body)
                    : type.startsWith("application/x-www-form-urlencoded") ? pairs(body) : List.of();
        } catch (IllegalArgumentException damaged) {
            return List.of();
        }
    }

    private static List<RecordedField> pairs(String body) {
        return FormBody.read(body).fields().stream()
                .map(field -> RecordedField.of(field.name(), field.value()))
                .toList();
    }

    /** The first line is the delimiter, so that a media type without its boundary does. */
    private static List<RecordedField> parts(String body) {
        List<RecordedField> fields = new ArrayList<>();
        int firstLine = body.indexOf("\r\n");
        if (!body.startsWith("--") || firstLine < 0) {
            return fields;
        }
        String delimiter = body.substring(0, firstLine);
        int start = firstLine;
        for (int end; (end = body.indexOf("\r\n" + delimiter, start)) >= 0; start = end + 2 + delimiter.length()) {
            int blankLine = body.indexOf("\r\n\r\n", start);
            if (blankLine >= 0 && blankLine < end) {
                fields.add(part(body.substring(start, blankLine), body.substring(blankLine + 4, end)));
            }
        }
        return fields;
    }

    private static RecordedField part(String head, String content) {
        String name = parameter(head, " name=\"");
        return head.contains("filename=\"")
                ? RecordedField.ofFile(
                        name, new RecordedField.File(parameter(head, "filename=\""), "", OptionalLong.empty()))
                : RecordedField.of(name, content);
    }

    private static String parameter(String head, String key) {
        int start = head.indexOf(key) + key.length();
        int end = head.indexOf('"', start);
        return start < key.length() || end < 0 ? "" : head.substring(start, end);
    }
}
