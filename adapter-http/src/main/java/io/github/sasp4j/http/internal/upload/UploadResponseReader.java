package io.github.sasp4j.http.internal.upload;

import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.http.internal.client.RetryAfter;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import io.github.sasp4j.port.UploadRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.ResponseBody;
import retrofit2.Response;

/** What became of an upload, by the only sign that the service gives: which of two addresses it redirects to. */
record UploadResponseReader(RedirectTarget success, RedirectTarget error, SecretRedactor redactor) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    UploadReceipt read(UploadRequest request, Response<ResponseBody> response, UploadTransfer transfer) {
        List<String> locations = response.headers().values("Location");
        if (!REDIRECTS.contains(response.code()) || locations.size() != 1) {
            SaspException unknown = unknown(
                    "The service responded with HTTP " + response.code() + " and did not say whether it has them.");
            RetryAfter.of(response.headers()).ifPresent(unknown::withRetryAfter);
            throw unknown;
        }
        String location = locations.get(0);
        Optional<String> rejection = error.addedBy(location);
        if (rejection.isPresent()) {
            throw new UploadRefusedException(rejection
                    .map(redactor::message)
                    .filter(reason -> !reason.isEmpty())
                    .map(reason -> "The service refused the documents: " + reason)
                    .orElse("The service refused the documents and gave no reason."));
        }
        if (success.addedBy(location).isEmpty()) {
            throw unknown("The service redirects to an address that says neither success nor failure.");
        }
        if (!transfer.isWhole()) {
            throw unknown("The service said that it has them before the last byte had left.");
        }
        return UploadReceipt.of(request.documents());
    }

    /** A failure of the call, once bytes may have left. */
    UploadOutcomeUnknownException unknown(SaspException failure) {
        return new UploadOutcomeUnknownException(
                "It is not known whether the documents have arrived. " + failure.getMessage(), failure.getCause());
    }

    private static UploadOutcomeUnknownException unknown(String why) {
        return new UploadOutcomeUnknownException("It is not known whether the documents have arrived. " + why, null);
    }
}
