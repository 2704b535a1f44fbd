package io.github.sasp4j.order;

import java.net.URI;
import java.util.Objects;

/**
 * Where the documents of an order can be uploaded, and with which token; specification section 3.
 *
 * @param url the address as the service gave it; it has not been checked against the hosts that may be trusted
 * @param token the token to send along
 */
public record UploadAccess(URI url, UploadToken token) {

    public UploadAccess {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(token, "token");
    }
}
