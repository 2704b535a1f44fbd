package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.spec.form.MultipartPart;
import io.github.sasp4j.spec.recording.RecordedField;
import io.github.sasp4j.spec.recording.RecordedRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import okhttp3.FormBody;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The form that a request sends, as a recorder takes it; the bytes of files are not looked at. */
final class RecordedForm {

    private RecordedForm() {}

    static RecordedRequest of(Request request) {
        RequestBody body = request.body();
        Optional<String> mediaType =
                Optional.ofNullable(body).map(RequestBody::contentType).map(Object::toString);
        return new RecordedRequest(
                request.method(), request.url().toString(), mediaType, Optional.empty(), fields(body));
    }

    private static List<RecordedField> fields(@Nullable RequestBody body) {
        if (body instanceof FormBody form) {
            return IntStream.range(0, form.size())
                    .mapToObj(i -> RecordedField.of(form.name(i), form.value(i)))
                    .toList();
        }
        return body instanceof MultipartBody multipart
                ? multipart.parts().stream().map(RecordedForm::field).toList()
                : List.of();
    }

    private static RecordedField field(MultipartBody.Part part) {
        String disposition =
                part.headers() == null ? "" : String.valueOf(part.headers().get("Content-Disposition"));
        try {
            MultipartPart headers = MultipartPart.of("Content-Disposition: " + disposition);
            String name = headers.name();
            Optional<String> fileName = headers.fileName();
            return fileName.isPresent()
                    ? RecordedField.ofFile(
                            name,
                            new RecordedField.File(
                                    fileName.get(),
                                    String.valueOf(part.body().contentType()),
                                    OptionalLong.of(part.body().contentLength())))
                    : RecordedField.of(name, text(part.body()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(RequestBody field) throws IOException {
        Buffer text = new Buffer();
        field.writeTo(text);
        return text.readUtf8();
    }
}
