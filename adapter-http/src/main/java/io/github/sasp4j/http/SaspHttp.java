package io.github.sasp4j.http;

import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;

/** The entry: makes the ports over HTTP. */
public final class SaspHttp {

    private SaspHttp() {}

    /**
     * The statuses of orders over HTTP; document sections 1 and 2. Thread-safe, to be closed when done with. Its
     * threads are daemons. No call is ever repeated by itself, redirects are not followed, and the number of calls at
     * once is the caller's business: the vendor asks for few.
     *
     * <p>Where the supplier of the access throws, {@code fetch} throws the same, and the stage of {@code fetchAsync}
     * fails with it.
     */
    public static PostPaymentStatuses statuses(SaspHttpConfig config) {
        return new HttpPostPaymentStatuses(config);
    }

    /**
     * The way for papers over HTTP; document section 3. Thread-safe, to be closed when done with. Its threads are
     * daemons. Papers are streamed, nothing is ever sent twice, and redirects are not followed but read: only the
     * redirect to {@link UploadSettings#successUrl()} is a receipt.
     *
     * <p>The supplier of the access is not asked: the token of the order is all that an upload takes.
     */
    public static ValidationDocuments documents(SaspHttpConfig config) {
        return new HttpValidationDocuments(config);
    }
}
