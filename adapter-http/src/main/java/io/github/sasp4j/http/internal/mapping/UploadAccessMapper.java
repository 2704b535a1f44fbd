package io.github.sasp4j.http.internal.mapping;

import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.spec.dto.PostPaymentDataDto;
import java.util.Optional;

/** An upload takes address and token: one without the other opens nothing. */
final class UploadAccessMapper {

    private UploadAccessMapper() {}

    static Optional<UploadAccess> of(PostPaymentDataDto data) {
        return WireValues.address(data.getUploadDocumentUrl())
                .flatMap(url -> WireValues.text(data.getUploadDocumentToken())
                        .map(jwt -> new UploadAccess(url, UploadToken.of(jwt, TokenExpiry.of(jwt)))));
    }
}
