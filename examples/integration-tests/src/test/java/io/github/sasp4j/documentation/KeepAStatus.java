package io.github.sasp4j.documentation;

import io.github.sasp4j.http.codec.StatusCodec;
import io.github.sasp4j.order.PostPaymentStatus;

/** The guide's status on its way through a cache. */
final class KeepAStatus {

    private KeepAStatus() {}

    static PostPaymentStatus throughACache(PostPaymentStatus status) {
        StatusCodec codec = StatusCodec.withoutUploadAccess();
        String json = codec.encode(status);
        return codec.decode(json);
    }
}
