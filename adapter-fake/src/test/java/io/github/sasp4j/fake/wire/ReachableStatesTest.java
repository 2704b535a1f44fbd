package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.transition.TransitionRejectedException;
import io.github.sasp4j.fake.wire.internal.mapping.ResponseTree;
import io.github.sasp4j.fake.wire.internal.variation.ExampleStyle;
import io.github.sasp4j.fake.wire.internal.variation.ResponseStyle;
import io.github.sasp4j.fake.wire.internal.variation.SpecificationStyle;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.spec.SpecCheck;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever customer and staff do, in whatever order: where it leads is a response by the spec. */
class ReachableStatesTest {

    private static final int STEPS = 40;
    private static final OrderNumber NUMBER = OrderNumber.of("1");
    private static final CsrDigests CSR = new CsrDigests(
            Optional.of("0123456789ABCDEF0123456789ABCDEF"),
            Optional.of("0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"),
            Optional.of("walk"));

    private final ResponseTree answers = new ResponseTree();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyStepOfAWalkIsAnAnswerByBothReadings(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        OrderTemplate template = any(List.of(OrderTemplate.values()), random);
        FakeOrder order = FakeSasp.builder()
                .order(NUMBER, template, OrderStage.PAID)
                .build()
                .order(NUMBER);
        for (int step = 0; step < STEPS; step++) {
            any(acts(order, random), random).accept(order);

            assertThat(SpecProfiles.departures(SpecCheck.tolerant(), written(order, new ExampleStyle())))
                    .isEmpty();
            assertThat(SpecProfiles.departures(SpecCheck.documented(), written(order, new SpecificationStyle())))
                    .isEmpty();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private String written(FakeOrder order, ResponseStyle manner) {
        return new String(manner.told(answers.of(order.status())).body(), StandardCharsets.UTF_8);
    }

    private static List<Consumer<FakeOrder>> acts(FakeOrder order, SplittableRandom random) {
        Domain domain = any(order.status().sections().dcv().orElseThrow().domains(), random);
        String option = any(any(domain.methods(), random).options(), random);
        RequirementKind check = any(List.of(RequirementKind.values()), random);
        return List.of(
                allowed(at -> at.customer().submitCsr(CSR)),
                allowed(at -> at.customer().replaceCsr(CSR)),
                allowed(at -> at.customer().selectDcvMethod(domain.name(), option)),
                allowed(at -> at.customer().enterDcvCode(domain.name(), at.dcvCode(domain.name()))),
                allowed(at -> at.staff().completeDomain(domain.name())),
                allowed(at -> at.customer().updateAgreementEmail("agreements@example.com")),
                allowed(at -> at.customer().resendAgreementEmail()),
                allowed(at -> at.customer().executeAgreement()),
                allowed(at -> at.staff().openCallback("+1 202 555 0100")),
                allowed(at -> at.customer().callMeNow()),
                allowed(at -> at.customer().callMeLater()),
                allowed(at -> at.customer().provideCorrectPhoneNumber("+1 202 555 0111")),
                allowed(at -> at.customer().requestManualCallback()),
                allowed(at -> at.customer().enterCallbackCode(at.callbackCode())),
                allowed(at -> at.staff().completeCallback()),
                allowed(at -> at.staff().requestDocuments()),
                allowed(at -> at.staff().acceptDocuments()),
                allowed(at -> at.staff().approveRequirement(check)),
                allowed(at -> at.staff().rejectRequirement(check)),
                allowed(at -> at.staff().approveSecond()),
                allowed(at -> at.staff().issue()));
    }

    /** A rejection is as good a step as any: it changes nothing. */
    private static Consumer<FakeOrder> allowed(Consumer<FakeOrder> act) {
        return order -> {
            try {
                act.accept(order);
            } catch (TransitionRejectedException refused) {
                assertThat(refused).hasMessageEndingWith(".");
            }
        };
    }

    private static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }
}
