package io.github.sasp4j.fake;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;

/** The vendor that demonstrations and first steps talk to. */
final class DemoData {

    private static final OrderNumber EV = OrderNumber.of("654824");
    private static final OrderNumber DV = OrderNumber.of("700100");
    private static final OrderNumber OV = OrderNumber.of("720300");
    private static final OrderNumber MARK = OrderNumber.of("801200300");

    private DemoData() {}

    static FakeSasp.Builder vendor() {
        return FakeSasp.builder()
                .login(AccountLogin.of("demo", "demo-password"))
                .session(SaspSession.of("demo-session"))
                .order(EV, OrderTemplate.EV_MULTI_DOMAIN)
                .order(DV, OrderTemplate.DV_SINGLE_DOMAIN)
                .order(OV, OrderTemplate.OV_SINGLE_DOMAIN)
                .order(MARK, OrderTemplate.MARK_CERTIFICATE)
                .certificate(EV, CertificateId.of("6548240001"))
                .certificate(DV, CertificateId.of("7001000001"))
                .certificate(OV, CertificateId.of("7203000001"));
    }
}
