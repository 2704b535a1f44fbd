package io.github.sasp4j.documentation;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;

/** The guide's port for several accounts. */
final class SeveralAccounts {

    private SeveralAccounts() {}

    static PostPaymentStatus ofBrand(PostPaymentStatuses statuses, AccountLogin brand) {
        return statuses.fetch(StatusRequest.of("654824").withAccess(brand));
    }

    static PostPaymentStatus ofVisitor(PostPaymentStatuses statuses, String sessionId) {
        return statuses.fetch(StatusRequest.of("654824").withAccess(SaspSession.of(sessionId)));
    }
}
