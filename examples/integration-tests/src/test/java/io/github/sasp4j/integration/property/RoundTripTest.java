package io.github.sasp4j.integration.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.fake.wire.ResponseVariation;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.codec.StatusCodec;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An order that goes over the wire, or through the codec, comes back equal, whatever it is. */
class RoundTripTest {

    private static final AccountLogin LOGIN = AccountLogin.of("demo", "demo-password");

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("sasp4j.seeds", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void overTheWireAsTheExamplesWrite(long seed) {
        assertReadEqual(RandomOrders.of(seed), ResponseVariation.documented());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void overTheWireInAnyForm(long seed) {
        assertReadEqual(RandomOrders.of(seed), ResponseVariation.seededInForm(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void throughTheCodec(long seed) {
        StatusCodec codec = StatusCodec.withUploadAccess();

        assertThat(RandomOrders.of(seed))
                .allSatisfy(
                        order -> assertThat(codec.decode(codec.encode(order))).isEqualTo(order));
    }

    private static void assertReadEqual(List<PostPaymentStatus> orders, ResponseVariation style) {
        FakeSasp.Builder vendor = FakeSasp.builder().login(LOGIN);
        orders.forEach(vendor::order);
        try (FakeServer server =
                        FakeServer.builder(vendor.build()).variation(style).start();
                PostPaymentStatuses port = SaspHttp.statuses(SaspHttpConfig.builder(LOGIN)
                        .endpoint(server.endpoint())
                        .allowPlainHttpOnLoopback(true)
                        .build())) {
            assertThat(orders)
                    .allSatisfy(order -> assertThat(withoutAccess(port.fetch(StatusRequest.of(order.orderNumber()))))
                            .isEqualTo(withoutAccess(order)));
        }
    }

    /** The fake gives a token of its own. */
    private static PostPaymentStatus withoutAccess(PostPaymentStatus order) {
        return order.withUpload(Optional.empty());
    }
}
