package io.github.sasp4j.fake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.fake.internal.vendor.UploadTokens;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which tokens the fake takes documents with. */
class RefusedTokenTest {

    private static final Instant NOW = Instant.parse("2019-11-20T12:00:00Z");
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final OrderNumber ORDER = KnownOrders.DOCUMENT_EXAMPLE;

    private final FakeClock clock = FakeClock.at(NOW);
    private final FakeSasp vendor = FakeSasp.demo(clock);

    @Test
    void anExpiredTokenIsRefused() {
        UploadAccess old = vendor.order(ORDER).status().upload().orElseThrow();
        clock.advance(LIFETIME);

        assertRefused(old, "The token has expired");
    }

    @Test
    void aTokenOfAnotherScopeIsRefused() {
        String jwt = UploadTokens.signed(UploadTokens.claims(ORDER, "READER", NOW, NOW.plus(LIFETIME)));

        assertRefused(with(jwt), "The token is not for uploads");
    }

    @Test
    void aTokenOfAnOrderThatIsNotThereIsRefused() {
        assertRefused(UploadTokens.access(OrderNumber.of("1"), NOW), "There is no order 1");
    }

    @Test
    void aTokenThatWasTamperedWithIsRefused() {
        UploadAccess access = vendor.order(ORDER).status().upload().orElseThrow();

        assertRefused(with(access.token().jwt().replaceFirst("\\..", ".f")), "The token is not valid");
    }

    private void assertRefused(UploadAccess access, String why) {
        assertThatThrownBy(() -> vendor.documents()
                        .upload(UploadRequest.of(
                                access, List.of(SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(9))))))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessage("The service refused the documents: " + why);
    }

    private static UploadAccess with(String jwt) {
        return new UploadAccess(UploadTokens.access(ORDER, NOW).url(), UploadToken.of(jwt, Optional.empty()));
    }
}
