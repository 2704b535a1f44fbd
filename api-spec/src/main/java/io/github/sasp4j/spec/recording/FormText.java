package io.github.sasp4j.spec.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.spec.form.HeaderValue;
import io.github.sasp4j.spec.form.MultipartPart;
import io.github.sasp4j.spec.form.MultipartReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Reads the fields of a form out of the text that a recording tool has kept of it. Stateless. */
final class FormText {

    private static final int MAX_PARTS = 10_000;

    private FormText() {}

    /** The fields of a form of either kind, as far as they can be read; none if the body is no form. */
    static List<RecordedField> fields(String mediaType, String body) {
        String type = HeaderValue.parse(mediaType).value().toLowerCase(Locale.ROOT);
        return type.equals("application/x-www-form-urlencoded")
                ? pairs(body)
                : type.startsWith("multipart/") ? parts(mediaType, body) : List.of();
    }

    private static List<RecordedField> pairs(String body) {
        return FormBody.read(body).fields().stream()
                .map(field -> RecordedField.of(field.name(), field.value()))
                .toList();
    }

    private static List<RecordedField> parts(String mediaType, String body) {
        List<RecordedField> fields = new ArrayList<>();
        try {
            MultipartReader parts = MultipartReader.open(
                    withBoundary(mediaType, body), new ByteArrayInputStream(body.getBytes(UTF_8)), MAX_PARTS);
            while (parts.next()) {
                MultipartPart part = parts.part();
                fields.add(
                        part.isFile()
                                ? RecordedField.ofFile(
                                        part.name(),
                                        new RecordedField.File(
                                                part.fileName().orElse(""),
                                                part.mediaType().orElse(""),
                                                OptionalLong.empty()))
                                : RecordedField.of(part.name(), parts.text(Integer.MAX_VALUE)));
            }
        } catch (IOException brokenOff) {
            // Browsers cut files out of the text; what came before is read.
        }
        return fields;
    }

    /** Tools leave the boundary out of the media type; it stands in the first line too. */
    private static String withBoundary(String mediaType, String body) {
        int lineEnd = body.indexOf("\r\n");
        return HeaderValue.parse(mediaType).parameter("boundary").isPresent() || !body.startsWith("--") || lineEnd < 0
                ? mediaType
                : "multipart/form-data; boundary=\""
                        + body.substring(2, lineEnd).strip() + "\"";
    }
}
