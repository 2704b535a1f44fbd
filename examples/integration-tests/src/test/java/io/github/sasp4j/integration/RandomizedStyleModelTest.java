package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.fake.wire.ResponseVariation;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.section.Section;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that varies what it says as well: what a reader must not rely on changes, the rest stands. */
class RandomizedStyleModelTest {

    private static final FakeSasp VENDOR = FakeSasp.demo();
    private static final PostPaymentStatuses IN_MEMORY = VENDOR.statuses(AccountLogin.of("demo", "demo-password"));

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("sasp4j.seeds", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatAnOrderMeansArrives(long seed) {
        try (FakeServer server = FakeServer.builder(VENDOR)
                        .variation(ResponseVariation.seeded(seed))
                        .start();
                PostPaymentStatuses port = ConnectedPorts.port(server)) {
            assertThat(VENDOR.orders()).allSatisfy(order -> assertSameMeaning(port, order));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRefusalNamesItsArgument(long seed) {
        try (FakeServer server = FakeServer.builder(VENDOR)
                        .variation(ResponseVariation.seeded(seed))
                        .start();
                PostPaymentStatuses port = ConnectedPorts.port(server)) {
            assertThat(catchThrowableOfType(
                                    RequestRejectedException.class, () -> port.fetch(StatusRequest.of("999999")))
                            .argument())
                    .contains("orderNumber");
        }
    }

    private static void assertSameMeaning(PostPaymentStatuses port, OrderNumber order) {
        PostPaymentStatus expected = IN_MEMORY.fetch(StatusRequest.of(order));
        PostPaymentStatus actual = port.fetch(StatusRequest.of(order));

        assertThat(actual.orderNumber()).isEqualTo(order);
        assertThat(actual.orderStatus()).isEqualTo(expected.orderStatus());
        assertThat(actual.product()).isEqualTo(expected.product());
        assertThat(actual.coverage()).isEqualTo(expected.coverage());
        assertThat(actual.upload()).isEqualTo(expected.upload());
        assertThat(actual.progress()).isEqualTo(expected.progress());
        assertThat(actual.sections().present())
                .extracting(Section::kind)
                .isEqualTo(expected.sections().present().stream()
                        .map(Section::kind)
                        .toList());
        assertThat(domains(actual))
                .extracting(Domain::name, Domain::selectedMethod)
                .containsExactlyInAnyOrderElementsOf(domains(expected).stream()
                        .map(domain -> tuple(domain.name(), domain.selectedMethod()))
                        .toList());
    }

    private static List<Domain> domains(PostPaymentStatus status) {
        return status.sections().dcv().orElseThrow().domains();
    }
}
