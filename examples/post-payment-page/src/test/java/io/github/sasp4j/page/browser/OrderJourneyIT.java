package io.github.sasp4j.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders from payment to issue, by the panel that plays customer and staff. */
@ExtendWith(BrowserTest.class)
class OrderJourneyIT {

    @Test
    void theDvOrderIsLedFromPaymentToIssue(Visitor visitor) {
        String order = "700101";
        visitor.open("/orders/" + order);
        assertThat(visitor.headline()).isEqualTo("The order is not paid yet");
        visitor.examine("walk-dv-1-not-paid");

        visitor.perform("CONFIRM_PAYMENT", order);
        assertThat(visitor.headline()).isEqualTo("Action required");
        assertThat(visitor.read("next")).contains("Submit a certificate signing request");

        visitor.perform("SUBMIT_CSR", order);
        visitor.choose("SELECT_DCV_METHOD", "www.example.com", "CNAME CSR Hash");
        assertThat(visitor.read("section-dcv")).contains("CNAME CSR Hash", "Points to");
        visitor.examine("walk-dv-2-what-to-publish");

        visitor.perform("COMPLETE_DOMAIN", "www.example.com");
        assertThat(visitor.read("progress")).contains("2 of 2 steps done");

        visitor.perform("ISSUE", order);
        assertThat(visitor.headline()).isEqualTo("Your certificate is issued");
        visitor.examine("walk-dv-3-issued");
    }

    @Test
    void theEvOrderForSeveralDomainsIsLedFromPaymentToIssue(Visitor visitor) {
        String order = "654825";
        visitor.open("/orders/" + order);
        visitor.examine("walk-ev-1-not-paid");

        visitor.perform("CONFIRM_PAYMENT", order);
        visitor.perform("SUBMIT_CSR", order);
        visitor.examine("walk-ev-2-csr-submitted");
        visitor.choose("SELECT_DCV_METHOD", "mn.gov", "admin@mn.gov");
        visitor.perform("ENTER_DCV_CODE", "mn.gov");
        for (String domain : List.of("mnsure.org", "state.mn.us")) {
            visitor.choose("SELECT_DCV_METHOD", domain, "HTTP CSR Hash");
            visitor.perform("COMPLETE_DOMAIN", domain);
        }
        assertThat(visitor.read("section-dcv")).contains("Done");

        visitor.perform("UPDATE_AGREEMENT_EMAIL", order);
        visitor.perform("EXECUTE_AGREEMENT", order);
        assertThat(visitor.read("section-agreement")).contains("Signed", "agreements@example.com");

        visitor.perform("OPEN_CALLBACK", order);
        assertThat(visitor.read("section-callback")).contains("+1 202 555 0100");
        visitor.perform("CALL_ME_NOW", order);
        visitor.perform("ENTER_CALLBACK_CODE", order);

        visitor.perform("REQUEST_DOCUMENTS", order);
        assertThat(visitor.read("next")).contains("Upload documents about your organization");
        visitor.examine("walk-ev-3-documents-wanted");
        visitor.perform("ACCEPT_DOCUMENTS", order);
        visitor.perform("APPROVE_REQUIREMENT", "LEGAL_EXISTENCE");
        visitor.perform("APPROVE_ORGANIZATION", order);
        assertThat(visitor.read("next")).contains("gives its second approval");

        visitor.perform("APPROVE_SECOND", order);
        visitor.perform("ISSUE", order);
        assertThat(visitor.headline()).isEqualTo("Your certificate is issued");
        visitor.examine("walk-ev-4-issued");
    }
}
