package io.github.sasp4j.http;

import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.http.internal.upload.RedirectTarget;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * How documents are uploaded. Immutable; each {@code with} returns a variant.
 *
 * @param rules which hosts may receive a token, and which documents may be sent. Default: {@link UploadRules#defaults()}
 * @param responseTimeout the longest silence of the service, in particular after the last byte. Default: 2 minutes
 * @param callTimeout the time for a whole upload. Default: 1 hour
 * @param successUrl the form's success address; a redirect there is the receipt. It is never requested. Default: an
 *     address under a host that cannot exist
 * @param errorUrl the form's error address; a redirect there is the rejection. It is never requested
 */
public record UploadSettings(
        UploadRules rules, Duration responseTimeout, Duration callTimeout, URI successUrl, URI errorUrl) {

    /** @throws IllegalArgumentException if a time is not positive, or the addresses cannot be told apart */
    public UploadSettings {
        Objects.requireNonNull(rules, "rules");
        positive("responseTimeout", responseTimeout);
        positive("callTimeout", callTimeout);
        if (!new RedirectTarget(successUrl).differsFrom(new RedirectTarget(errorUrl))) {
            throw new IllegalArgumentException("successUrl and errorUrl: must differ before the query");
        }
    }

    /** The defaults. */
    public static UploadSettings defaults() {
        return new UploadSettings(
                UploadRules.defaults(),
                Duration.ofMinutes(2),
                Duration.ofHours(1),
                URI.create("https://upload.sasp4j.invalid/success"),
                URI.create("https://upload.sasp4j.invalid/error"));
    }

    /** These settings with other rules. */
    public UploadSettings withRules(UploadRules other) {
        return new UploadSettings(other, responseTimeout, callTimeout, successUrl, errorUrl);
    }

    /** These settings with other timeouts. */
    public UploadSettings withTimeouts(Duration forResponse, Duration forCall) {
        return new UploadSettings(rules, forResponse, forCall, successUrl, errorUrl);
    }

    /** These settings with other addresses for success and error, in case a service rejects the defaults. */
    public UploadSettings withResultUrls(URI success, URI error) {
        return new UploadSettings(rules, responseTimeout, callTimeout, success, error);
    }

    UploadSettings withLoopback() {
        return withRules(rules.withHosts(rules.hosts().andLoopback()));
    }

    private static void positive(String name, Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException(name + ": must be positive, not " + timeout);
        }
    }
}
