package io.github.sasp4j.http.internal.upload;

import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.port.UploadRequest;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MultipartBody;

/** The parts of the form, by the specification's names and in its order; specification section 3. */
final class UploadForm {

    private UploadForm() {}

    static List<MultipartBody.Part> parts(
            UploadRequest request, RedirectTarget success, RedirectTarget error, UploadTransfer transfer) {
        List<MultipartBody.Part> parts = new ArrayList<>();
        parts.add(MultipartBody.Part.createFormData(
                "token", request.access().token().jwt()));
        parts.add(MultipartBody.Part.createFormData("successURL", success.text()));
        parts.add(MultipartBody.Part.createFormData("errorURL", error.text()));
        for (int i = 0; i < request.documents().size(); i++) {
            ValidationDocument document = request.documents().get(i);
            // As browsers send it: the name in UTF-8 as it is, a quote in it as %22.
            parts.add(MultipartBody.Part.createFormData(
                    "file", document.name().text(), new FilePart(document, i, transfer)));
        }
        parts.add(MultipartBody.Part.createFormData("comment", request.comment()));
        return parts;
    }
}
