package io.github.sasp4j.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.fake.received.ReceivedCall;
import io.github.sasp4j.fake.transition.TransitionRecord;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.progress.Actor;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A test can see which requests came and which transitions were made. */
class InspectionTest {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");

    private final FakeSasp fake = FakeSasp.demo();

    @Test
    void aCallIsRememberedByOrderCertificateAndAccount() {
        fake.statuses(LOGIN).fetch(StatusRequest.of("654824").withCertificate(CertificateId.of("6548240001")));

        assertThat(fake.calls()).singleElement().satisfies(call -> {
            assertThat(call.orderNumber()).isEqualTo("654824");
            assertThat(call.certificateId()).contains("6548240001");
            assertThat(call.account()).contains("demo");
        });
    }

    @Test
    void twoCallsOfOneSecretAreToldByItsHashAlone() {
        fake.statuses(SaspSession.of("planted-session")).fetchAsync(StatusRequest.of("654824"));
        fake.statuses(SaspSession.of("planted-session")).fetchAsync(StatusRequest.of("700100"));

        assertThat(fake.calls())
                .extracting(ReceivedCall::secretHash)
                .containsOnly(fake.calls().get(0).secretHash());
        assertThat(fake.calls()).asString().doesNotContain("planted-session");
    }

    @Test
    void anActAndARefusalStandInTheHistory() {
        FakeOrder order = fake.order(OrderNumber.of("654824"));
        order.staff().requestDocuments();

        assertThat(order.history())
                .extracting(TransitionRecord::actor, TransitionRecord::transition, TransitionRecord::rejection)
                .containsExactly(tuple(Actor.VENDOR, "requestDocuments", Optional.empty()));
    }

    @Test
    void noActIsLostHoweverManyActAtOnce() throws Exception {
        FakeOrder order = fake.order(OrderNumber.of("720300"));
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService actors = Executors.newFixedThreadPool(16);
        IntStream.range(0, 200)
                .forEach(i -> actors.execute(() -> {
                    try {
                        together.await();
                        order.customer().resendAgreementEmail();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                }));
        together.countDown();
        actors.shutdown();

        assertThat(actors.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(order.history()).hasSize(200);
    }
}
