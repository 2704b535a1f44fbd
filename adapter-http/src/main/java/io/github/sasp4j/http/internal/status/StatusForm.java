package io.github.sasp4j.http.internal.status;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.http.internal.api.StatusApi;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.port.StatusRequest;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * The variables of a request; specification section 1. What is null is not sent: with a session, neither field of the
 * login is.
 */
record StatusForm(
        String orderNumber,
        @Nullable String loginName,
        @Nullable String loginPassword,
        @Nullable String certificateId,
        @Nullable String sessionId) {

    static StatusForm of(StatusRequest request, Access access) {
        String order = request.orderNumber().text();
        String certificate = request.certificateId().map(CertificateId::digits).orElse(null);
        if (access instanceof AccountLogin login) {
            return new StatusForm(order, login.name(), login.password(), certificate, null);
        }
        return new StatusForm(order, null, null, certificate, ((SaspSession) access).id());
    }

    Call<ResponseBody> call(StatusApi api) {
        return api.getPostPaymentStatus(loginName, loginPassword, orderNumber, certificateId, sessionId);
    }

    /** Says which order, and nothing else. */
    @Override
    public String toString() {
        return "StatusForm[orderNumber=" + orderNumber + "]";
    }
}
