package io.github.sasp4j.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.order.CertificateId;
import org.junit.jupiter.api.Test;

class StatusRequestTest {

    @Test
    void aRequestStartsWithoutCertificateAndWithoutAccessOfItsOwn() {
        StatusRequest request = StatusRequest.of("654824");

        assertThat(request.certificateId()).isEmpty();
        assertThat(request.access()).isEmpty();
    }

    @Test
    void certificateAndAccessDoNotDisplaceEachOther() {
        StatusRequest request = StatusRequest.of("654824")
                .withCertificate(CertificateId.of("12"))
                .withAccess(AccountLogin.of("demo", "planted-password"));

        assertThat(request.certificateId()).contains(CertificateId.of("12"));
        assertThat(request.access()).isPresent();
    }

    @Test
    void itDoesNotPrintThePassword() {
        assertThat(StatusRequest.of("654824").withAccess(AccountLogin.of("demo", "planted-password")))
                .asString()
                .doesNotContain("planted-password");
    }
}
