package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.wire.OrderSnapshot;
import io.github.sasp4j.http.RecordedResponse;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An order goes into a file, and comes back as it was. */
class SnapshotTest {

    private static final OrderNumber NUMBER = OrderNumber.of("0042");

    private final List<Deviation> deviations = new ArrayList<>();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyTemplateAtEveryStage")
    void anOrderComesBackAsItWas(OrderTemplate template, OrderStage stage) throws IOException {
        FakeOrder order =
                FakeSasp.builder().order(NUMBER, template, stage).build().order(NUMBER);

        assertThat(roundTrip(order)).isEqualTo(order.status());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyTemplateAtEveryStage")
    void everyStateThatCanBeReachedIsAnAnswerThatKeepsToTheDocument(OrderTemplate template, OrderStage stage)
            throws IOException {
        roundTrip(FakeSasp.builder().order(NUMBER, template, stage).build().order(NUMBER));

        assertThat(deviations).isEmpty();
    }

    @Test
    void anotherFakeGoesOnFromIt() throws IOException {
        AccountLogin login = AccountLogin.of("demo", "demo-password");
        FakeOrder moved = FakeSasp.demo().order(OrderNumber.of("654824"));
        moved.customer().selectDcvMethod("mn.gov", "Manual");

        FakeSasp other = FakeSasp.builder().login(login).order(roundTrip(moved)).build();
        other.order(moved.number()).staff().completeDomain("mn.gov");

        try (PostPaymentStatuses port = other.statuses(login)) {
            assertThat(port.fetch(StatusRequest.of(moved.number()))
                            .sections()
                            .dcv()
                            .orElseThrow()
                            .domains()
                            .get(0)
                            .isCompleted())
                    .isTrue();
        }
    }

    static Stream<Arguments> everyTemplateAtEveryStage() {
        return Arrays.stream(OrderTemplate.values())
                .flatMap(template -> Arrays.stream(OrderStage.values()).map(stage -> Arguments.of(template, stage)));
    }

    private PostPaymentStatus roundTrip(FakeOrder order) throws IOException {
        Path file = folder.resolve("order.json");
        OrderSnapshot.write(order, file);
        return RecordedResponse.read(Files.readAllBytes(file), (asked, deviation) -> deviations.add(deviation));
    }
}
