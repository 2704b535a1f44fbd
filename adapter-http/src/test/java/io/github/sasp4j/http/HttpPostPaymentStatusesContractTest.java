package io.github.sasp4j.http;

import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.PostPaymentStatusesContract;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;

/** The port over HTTP keeps the contract, in front of recorded responses on a real socket. */
class HttpPostPaymentStatusesContractTest extends PostPaymentStatusesContract {

    private static final Map<String, String> ANSWERS = Map.of(
            KnownOrders.DOCUMENT_EXAMPLE.text(), Examples.text(Examples.DOCUMENT_SUCCESS),
            KnownOrders.SINGLE_DOMAIN.text(), Examples.text(Examples.SINGLE_DOMAIN),
            KnownOrders.MARK_CERTIFICATE.text(), Examples.text(Examples.MARK_CERTIFICATE));

    private StubService service;

    @Override
    protected PostPaymentStatuses port() throws Exception {
        service = new StubService();
        service.answersBy(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return StubService.json(200, answer(StubService.fields(request)));
            }
        });
        return SaspHttp.statuses(service.config(KnownOrders.LOGIN).build());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static String answer(Map<String, String> fields) {
        boolean letIn = KnownOrders.LOGIN.password().equals(fields.get("loginPassword"))
                || KnownOrders.SESSION.id().equals(fields.get("saspSessionID"));
        if (!letIn) {
            return "{\"errorCode\": \"-16\", \"errorMessage\": \"Incorrect login details, account is locked, password"
                    + " has expired or your source IP is blocked.\", \"data\": {}}";
        }
        if (KnownOrders.UNKNOWN_CERTIFICATE.digits().equals(fields.get("certificateID"))) {
            return "{\"errorCode\": \"-4\", \"errorMessage\": \"The value of the 'certificateID' argument is"
                    + " invalid!\", \"data\": {}}";
        }
        return ANSWERS.getOrDefault(fields.get("orderNumber"), Examples.text(Examples.DOCUMENT_FAILURE));
    }
}
