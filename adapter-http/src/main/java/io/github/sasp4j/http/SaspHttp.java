package io.github.sasp4j.http;

import io.github.sasp4j.http.internal.status.HttpPostPaymentStatuses;
import io.github.sasp4j.http.internal.status.StatusResponseReader;
import io.github.sasp4j.http.internal.upload.HttpValidationDocuments;
import io.github.sasp4j.http.internal.upload.RedirectTarget;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;

/** The entry: makes the ports over HTTP. */
public final class SaspHttp {

    private SaspHttp() {}

    /**
     * The statuses of orders over HTTP; specification sections 1 and 2. Thread-safe, to be closed when done with. Its
     * threads are daemons. Redirects are not followed, and a connection is used again only if nothing can be left on it
     * from the call before. Calls keep to the
     * limits of the configuration's {@link io.github.sasp4j.http.resilience.CallGate}: failures that may pass are
     * retried, a denied login is not used again, an account makes few calls at once.
     *
     * <p>Where the supplier of the access or an interceptor of the caller throws, the call fails with a {@link
     * io.github.sasp4j.error.TransportException} for the reason {@code CALLER_CODE}, whose cause is what it threw.
     */
    public static PostPaymentStatuses statuses(SaspHttpConfig config) {
        PostPaymentStatuses statuses = new HttpPostPaymentStatuses(
                config.endpoint(),
                config.access(),
                new StatusResponseReader(config.deviationListener(), config.strict()),
                config.clientSettings(),
                config.maxResponseBytes());
        return config.gate()
                .<PostPaymentStatuses>map(gate -> gate.statuses(statuses, config.access()))
                .orElse(statuses);
    }

    /**
     * The way for documents over HTTP; specification section 3. Thread-safe, to be closed when done with. Its threads are
     * daemons. Documents are streamed, an upload is repeated only if nothing of it was sent, and redirects are not followed
     * but read: only the redirect to {@link UploadSettings#successUrl()} is a receipt.
     *
     * <p>The supplier of the access is not called: an upload needs the token of the order only.
     */
    public static ValidationDocuments documents(SaspHttpConfig config) {
        UploadSettings uploads = config.uploads();
        ValidationDocuments documents = new HttpValidationDocuments(
                uploads.rules(),
                new RedirectTarget(uploads.successUrl()),
                new RedirectTarget(uploads.errorUrl()),
                config.clientSettings().withTimeouts(uploads.responseTimeout(), uploads.callTimeout()));
        return config.gate().map(gate -> gate.documents(documents)).orElse(documents);
    }
}
