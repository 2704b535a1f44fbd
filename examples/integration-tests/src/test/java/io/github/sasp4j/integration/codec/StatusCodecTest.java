package io.github.sasp4j.integration.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.fake.wire.ResponseVariation;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.codec.StatusCodec;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCodecTest {

    private static final OrderNumber NUMBER = OrderNumber.of("42");

    static Stream<Arguments> states() {
        return Arrays.stream(OrderTemplate.values())
                .flatMap(template -> Arrays.stream(OrderStage.values()).map(stage -> Arguments.of(template, stage)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyStateComesBackAsItWas(OrderTemplate template, OrderStage stage) {
        PostPaymentStatus status = status(template, stage);
        StatusCodec codec = StatusCodec.withUploadAccess();

        assertThat(codec.decode(codec.encode(status))).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void newWordsAndUnmappedFieldsComeBackToo(long seed) {
        StatusCodec codec = StatusCodec.withUploadAccess();
        try (FakeServer server = FakeServer.builder(FakeSasp.demo())
                        .variation(ResponseVariation.seeded(seed))
                        .start();
                PostPaymentStatuses port =
                        SaspHttp.statuses(SaspHttpConfig.builder(AccountLogin.of("demo", "demo-password"))
                                .endpoint(server.endpoint())
                                .allowPlainHttpOnLoopback(true)
                                .build())) {
            for (OrderNumber number : server.vendor().orders()) {
                PostPaymentStatus status = port.fetch(StatusRequest.of(number));

                assertThat(codec.decode(codec.encode(status))).isEqualTo(status);
            }
        }
    }

    @Nested
    class Tokens {

        private final PostPaymentStatus status = status(OrderTemplate.OV_SINGLE_DOMAIN, OrderStage.UNDER_WAY);
        private final String token = status.upload().orElseThrow().token().jwt();

        @Test
        void areLeftOutUnlessTheyAreAskedFor() {
            StatusCodec codec = StatusCodec.withoutUploadAccess();

            assertThat(codec.encode(status)).doesNotContain(token);
            assertThat(codec.decode(codec.encode(status))).isEqualTo(status.withUpload(Optional.empty()));
        }

        @Test
        void areNotReadByACodecWithoutThem() {
            String withToken = StatusCodec.withUploadAccess().encode(status);

            assertThat(StatusCodec.withoutUploadAccess().decode(withToken).upload())
                    .isEmpty();
        }

        @Test
        void areNotInTheMessageOfAnError() {
            String damaged = StatusCodec.withUploadAccess().encode(status).replace("\"jwt\"", "jwt");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StatusCodec.withUploadAccess().decode(damaged))
                    .withMessageNotContaining(token)
                    .withNoCause();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"version\":1}",
                "{\"version\":1,\"status\":null}",
                "{\"version\":1,\"status\":{\"orderNumber\":\"\"}}",
                "{\"version\":1,\"status\":{\"colour\":\"blue\"}}",
                "{\"version\":2,\"status\":{}}",
                "not JSON"
            })
    void whatIsSomethingElseIsRefused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusCodec.withoutUploadAccess().decode(json));
    }

    private static PostPaymentStatus status(OrderTemplate template, OrderStage stage) {
        return FakeSasp.builder()
                .order(NUMBER, template, stage)
                .build()
                .order(NUMBER)
                .status();
    }
}
