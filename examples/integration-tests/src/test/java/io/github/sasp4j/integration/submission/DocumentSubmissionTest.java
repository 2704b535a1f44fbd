package io.github.sasp4j.integration.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.submission.DocumentSubmission;
import io.github.sasp4j.submission.Submission;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentSubmissionTest {

    private static final Instant NOW = Instant.parse("2019-11-20T12:00:00Z");
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final OrderNumber ORDER = KnownOrders.DOCUMENT_EXAMPLE;

    private final FakeClock clock = FakeClock.at(NOW);
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private final DocumentSubmission way = new DocumentSubmission(
            vendor.statuses(AccountLogin.of("demo", "demo-password")), vendor.documents(), clock);

    @Test
    void aFreshTokenIsUsedWithoutAnotherCall() {
        PostPaymentStatus known = vendor.order(ORDER).status();

        UploadReceipt receipt = way.submit(documents(ORDER), known, UploadObserver.none());

        assertThat(receipt.names()).extracting(Object::toString).containsExactly("a.pdf");
        assertThat(vendor.order(ORDER).uploads()).hasSize(1);
        assertThat(vendor.calls()).isEmpty();
    }

    @Test
    void aTokenThatIsAboutToExpireIsRenewedByOneCall() {
        PostPaymentStatus known = vendor.order(ORDER).status();
        clock.advance(LIFETIME.minusMinutes(4));

        UploadReceipt receipt = way.submit(documents(ORDER), known, UploadObserver.none());

        assertThat(receipt.bytes()).isEqualTo(9);
        assertThat(vendor.order(ORDER).uploads()).hasSize(1);
        assertThat(vendor.calls()).hasSize(1);
    }

    @Test
    void aFreshTokenThatIsTooShortLivedIsRefused() {
        assertThatThrownBy(() -> way.withMargin(LIFETIME).submit(documents(ORDER), UploadObserver.none()))
                .isInstanceOf(UploadRefusedException.class);
        assertThat(vendor.order(ORDER).uploads()).isEmpty();
    }

    @Test
    void anOrderThatTakesNoDocumentsIsRefused() {
        assertThatThrownBy(() -> way.submit(documents(KnownOrders.SINGLE_DOMAIN), UploadObserver.none()))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessageContaining("takes no documents");
    }

    @Test
    void documentsThatWereAskedForMoveTheOrganizationOn() {
        vendor.order(ORDER).staff().requestDocuments();

        way.submit(documents(ORDER), UploadObserver.none());

        assertThat(vendor.order(ORDER)
                        .status()
                        .sections()
                        .organization()
                        .orElseThrow()
                        .status()
                        .is(SectionStatus.IN_PROGRESS))
                .isTrue();
    }

    private static Submission documents(OrderNumber order) {
        return new Submission(
                StatusRequest.of(order), List.of(SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(9))), "");
    }
}
