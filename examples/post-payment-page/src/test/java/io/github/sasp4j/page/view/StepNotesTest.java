package io.github.sasp4j.page.view;

import static io.github.sasp4j.page.view.SampleViews.order;
import static io.github.sasp4j.page.view.SampleViews.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.proof.ProofSeen;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.preflight.DomainCheck;
import io.github.sasp4j.preflight.PreflightReport;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepNotesTest {

    @Test
    void theHintForAWaitFollowsTheSelectedMethod() {
        assertThat(waitForDomain("CNAME CSR Hash"))
                .containsExactly(
                        "The certificate authority checks at regular intervals.",
                        "A new DNS record is typically found within an hour, but it can take up to a day.",
                        "Keep what you have published until the certificate has been issued.");
        assertThat(waitForDomain("HTTP CSR Hash"))
                .containsExactly(
                        "The certificate authority checks at regular intervals.",
                        "The file is usually found within an hour.",
                        "Keep what you have published until the certificate has been issued.");
        assertThat(waitForDomain("admin@example.com"))
                .containsExactly("The certificate authority checks at regular intervals.");
    }

    @Test
    void whatAKindOfStepMeansIsToldOnce() {
        assertThat(view(order(OrderTemplate.EV_MULTI_DOMAIN)).needed())
                .flatExtracting(StepView::notes)
                .containsOnlyOnce("After that, we show you what to publish or which e-mail to expect.");
    }

    @Test
    void thePromisedPaymentIsNotToBePaidAgain() {
        PostPaymentStatus order = order(OrderTemplate.DV_SINGLE_DOMAIN).withOrderStatus(OrderStatus.PAYMENT_PROMISED);

        assertThat(view(order).needed().get(0).notes())
                .containsExactly("You do not need to pay again. You can already do the next step.");
    }

    @Test
    void whatHasBeenPublishedAlreadyIsNoNextStep() {
        PostPaymentStatus order = order(OrderTemplate.DV_SINGLE_DOMAIN).withOrderStatus(OrderStatus.PAYMENT_PROMISED);

        assertThat(view(order, recordSeen()).needed().get(0).notes()).containsExactly("You do not need to pay again.");
    }

    @Test
    void whatHasBeenPublishedIsToBeKeptAndNotToBeAdded() {
        assertThat(view(order(OrderTemplate.DV_SINGLE_DOMAIN), recordSeen()).sections())
                .flatExtracting(SectionView::domains)
                .flatExtracting(DomainView::chosen)
                .singleElement()
                .satisfies(way -> {
                    assertThat(way.intro())
                            .contains("This is published. Keep it until the certificate has been issued.");
                    assertThat(way.notes()).isEmpty();
                });
    }

    @Test
    void anErrorDoesNotHideWhatTheCustomerCanAlreadyDo() {
        PostPaymentStatus order = order(OrderTemplate.DV_SINGLE_DOMAIN).withOrderStatus(OrderStatus.ERROR);

        assertThat(view(order).needed().get(0).notes()).containsExactly("You can already do the next step.");
        assertThat(view(order).needed())
                .extracting(StepView::what)
                .endsWith("The certificate authority issues your certificate once all steps are complete.");
    }

    @Test
    void howLongANewStatusLastsIsNotKnownAndWhomToAskIs() {
        Csr held = new Csr(Optional.empty(), OpenValue.of(SectionStatus.class, "OnHold"), Optional.empty(), List.of());

        assertThat(view(order(OrderTemplate.DV_SINGLE_DOMAIN).withSections(Sections.of(held)))
                        .needed()
                        .get(0)
                        .notes())
                .containsExactly("We do not know yet how long this takes. Has nothing changed after two business days?"
                        + " Please contact our support team and mention order 1.");
    }

    @Test
    void theNumberThatIsCalledIsNamed() {
        PostPaymentStatus order = order(OrderTemplate.OV_SINGLE_DOMAIN);
        Callback called = new Callback(
                Optional.empty(),
                OpenValue.of(SectionStatus.IN_PROGRESS),
                Optional.empty(),
                List.of(),
                Optional.of("+1 202 555 0143"));

        assertThat(view(order.withSections(order.sections().with(called))).needed())
                .flatExtracting(StepView::notes)
                .contains("The call goes to +1 202 555 0143. Please make sure someone can answer there.");
    }

    private static PreflightReport recordSeen() {
        CnameRecord record = new CnameRecord("_0123456789abcdef.www.example.com", "fedcba9876543210.example.net");
        return new PreflightReport(List.of(new DomainCheck(
                "www.example.com",
                CsrHashOption.CNAME,
                record,
                new ProofSeen(record.name(), ProofSeen.Kind.RECORD),
                Optional.empty(),
                Instant.EPOCH)));
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
