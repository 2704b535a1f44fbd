package io.github.sasp4j.http;

import io.github.sasp4j.document.UploadHosts;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * How papers are uploaded. Immutable; each {@code with} makes a variant.
 *
 * @param hosts where a token may be sent. Default: {@link UploadHosts#vendor()}
 * @param maxFileBytes the largest file. Default: any; the vendor publishes no limit
 * @param maxBytes the most that all files of an upload may have together. Default: any
 * @param answerTimeout the longest silence of the service, after the last byte above all. Default: 2 minutes
 * @param callTimeout the time for a whole upload. Default: 1 hour
 * @param successUrl the address for success in the form; a redirect there is the receipt. It is never called. Default: an
 *     address under a host that cannot exist
 * @param errorUrl the address for failure in the form; a redirect there is the refusal. It is never called
 */
public record UploadSettings(
        UploadHosts hosts,
        long maxFileBytes,
        long maxBytes,
        Duration answerTimeout,
        Duration callTimeout,
        URI successUrl,
        URI errorUrl) {

    /** @throws IllegalArgumentException if a limit or a time is less than 1, or the addresses cannot be told apart */
    public UploadSettings {
        Objects.requireNonNull(hosts, "hosts");
        if (maxFileBytes < 1 || maxBytes < 1) {
            throw new IllegalArgumentException("maxFileBytes and maxBytes: at least 1");
        }
        positive("answerTimeout", answerTimeout);
        positive("callTimeout", callTimeout);
        if (!new ResultAddress(successUrl).differsFrom(new ResultAddress(errorUrl))) {
            throw new IllegalArgumentException("successUrl and errorUrl: two addresses that differ before the query");
        }
    }

    /** The defaults. */
    public static UploadSettings defaults() {
        return new UploadSettings(
                UploadHosts.vendor(),
                Long.MAX_VALUE,
                Long.MAX_VALUE,
                Duration.ofMinutes(2),
                Duration.ofHours(1),
                URI.create("https://upload.sasp4j.invalid/success"),
                URI.create("https://upload.sasp4j.invalid/error"));
    }

    /** These settings with other hosts. */
    public UploadSettings withHosts(UploadHosts others) {
        return new UploadSettings(others, maxFileBytes, maxBytes, answerTimeout, callTimeout, successUrl, errorUrl);
    }

    /** These settings with other limits, in bytes. */
    public UploadSettings withLimits(long ofFile, long ofAll) {
        return new UploadSettings(hosts, ofFile, ofAll, answerTimeout, callTimeout, successUrl, errorUrl);
    }

    /** These settings with other times. */
    public UploadSettings withTimeouts(Duration forAnswer, Duration forCall) {
        return new UploadSettings(hosts, maxFileBytes, maxBytes, forAnswer, forCall, successUrl, errorUrl);
    }

    /** These settings with other addresses for success and refusal, should a service not take the defaults. */
    public UploadSettings withResultUrls(URI success, URI error) {
        return new UploadSettings(hosts, maxFileBytes, maxBytes, answerTimeout, callTimeout, success, error);
    }

    UploadSettings withLoopback() {
        return withHosts(hosts.andLoopback());
    }

    private static void positive(String name, Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException(name + ": longer than nothing, not " + timeout);
        }
    }
}
