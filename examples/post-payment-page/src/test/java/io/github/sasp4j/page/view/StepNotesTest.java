package io.github.sasp4j.page.view;

import static io.github.sasp4j.page.view.SampleViews.order;
import static io.github.sasp4j.page.view.SampleViews.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.section.Dcv;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepNotesTest {

    @Test
    void theHintForAWaitFollowsTheSelectedMethod() {
        assertThat(waitForDomain("CNAME CSR Hash"))
                .containsExactly(
                        "The certificate authority checks at regular intervals.",
                        "A new DNS record is typically found within an hour, sometimes within a day.");
        assertThat(waitForDomain("HTTP CSR Hash"))
                .containsExactly(
                        "The certificate authority checks at regular intervals.",
                        "The file is usually found within an hour.");
        assertThat(waitForDomain("admin@example.com"))
                .containsExactly("The certificate authority checks at regular intervals.");
    }

    @Test
    void whatAKindOfStepMeansIsToldOnce() {
        assertThat(view(order(OrderTemplate.EV_MULTI_DOMAIN)).needed())
                .flatExtracting(StepView::notes)
                .containsOnlyOnce("Afterwards we show you what to publish or which e-mail to expect.");
    }

    @Test
    void thePromisedPaymentIsNotToBePaidAgain() {
        PostPaymentStatus order = order(OrderTemplate.DV_SINGLE_DOMAIN).withOrderStatus(OrderStatus.PAYMENT_PROMISED);

        assertThat(view(order).needed().get(0).notes())
                .containsExactly("You do not need to pay again. You can already do the next step.");
    }

    private static List<String> waitForDomain(String method) {
        PostPaymentStatus order = order(OrderTemplate.DV_SINGLE_DOMAIN);
        Dcv dcv = order.sections().dcv().orElseThrow();
        Domain domain = dcv.domains().get(0);
        Domain selected = new Domain(domain.name(), domain.status(), Optional.of(method), domain.methods());
        Dcv other =
                new Dcv(dcv.title(), dcv.status(), dcv.description(), dcv.actions(), dcv.digests(), List.of(selected));
        return view(order.withSections(order.sections().with(other))).needed().stream()
                .filter(step -> step.actor() == Actor.VENDOR)
                .findFirst()
                .orElseThrow()
                .notes();
    }
}
