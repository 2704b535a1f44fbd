package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.fake.wire.ResponseVariation;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.testkit.contract.KnownOrder;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.KnownService;
import io.github.sasp4j.testkit.contract.Waived;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The contract in front of a server that writes as the specification's tables do. They have no words for the specification's own
 * example, nor for the quotes in its message: the one is not compared, the other waived, and what comes instead is said
 * here.
 */
@Waived(value = "theServicesWordsAreKept", because = "the specification's tables have no quotes in it")
class SpecificationStyleContractTest extends ServedContract {

    @Override
    ResponseVariation quirks() {
        return ResponseVariation.none();
    }

    @Override
    protected KnownService known() {
        List<KnownOrder> orders = new ArrayList<>(super.known().orders());
        orders.set(0, KnownOrder.of(KnownOrders.DOCUMENT_EXAMPLE));
        return super.known().withOrders(orders);
    }

    @Nested
    class Instead {

        @Test
        void theDocumentsExampleArrivesAsTheTablesCanTellIt() {
            try (FakeServer server = FakeServer.builder(FakeSasp.demo())
                            .variation(quirks())
                            .start();
                    PostPaymentStatuses port = ConnectedPorts.port(server)) {
                Dcv dcv = port.fetch(StatusRequest.of(KnownOrders.DOCUMENT_EXAMPLE))
                        .sections()
                        .dcv()
                        .orElseThrow();

                assertThat(dcv.digests().sha256()).isEmpty();
                assertThat(dcv.domains()).allSatisfy(domain -> {
                    assertThat(domain.status().is(DomainStatus.IN_PROGRESS)).isTrue();
                    assertThat(domain.selectedMethodText()).isEmpty();
                });
                assertThat(dcv.domains())
                        .extracting(Domain::name)
                        .containsExactly("mn.gov", "mnsure.org", "state.mn.us");
            }
        }

        @Test
        void theMessageHasNoQuotesAndStillNamesTheArgument() {
            try (FakeServer server = FakeServer.builder(FakeSasp.demo())
                            .variation(quirks())
                            .start();
                    PostPaymentStatuses port = ConnectedPorts.port(server)) {
                RequestRejectedException rejected = catchThrowableOfType(
                        RequestRejectedException.class, () -> port.fetch(StatusRequest.of(KnownOrders.UNKNOWN)));

                assertThat(rejected.vendorError())
                        .map(VendorError::message)
                        .contains("The value of the orderNumber argument is invalid!");
                assertThat(rejected.argument()).contains("orderNumber");
            }
        }
    }
}
