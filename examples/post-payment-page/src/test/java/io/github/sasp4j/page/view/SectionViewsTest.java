package io.github.sasp4j.page.view;

import static io.github.sasp4j.page.view.SampleViews.order;
import static io.github.sasp4j.page.view.SampleViews.view;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionViewsTest {

    @Test
    void aDomainWhoseRecordTheCustomerPublishesRequiresAction() {
        OrderView view = view(order(OrderTemplate.DV_SINGLE_DOMAIN));

        assertThat(view.sections().get(1).label().text()).isEqualTo("Action required");
        assertThat(domain(view).label().text()).isEqualTo("Action required");
    }

    @Test
    void theMethodsHaveOurNamesAndTheSelectedOneIsNotAmongTheOthers() {
        DomainView domain = domain(view(order(OrderTemplate.DV_SINGLE_DOMAIN)));

        assertThat(domain.selected()).map(MethodName::key).contains("CsrHashOption.CNAME");
        assertThat(domain.methods())
                .flatExtracting(DomainView.MethodView::options)
                .extracting(MethodName::key)
                .doesNotContain("CsrHashOption.CNAME");
    }

    @Test
    void aMethodOfWhichFilesAloneAreLeftIsNotCalledARecord() {
        assertThat(domain(view(order(OrderTemplate.DV_SINGLE_DOMAIN))).methods())
                .extracting(DomainView.MethodView::name)
                .contains("File")
                .doesNotContain("DNS record or file");
    }

    @Test
    void theFastServiceOfAnOrderThatHasEndedIsAFactAndNoStep() {
        OrderView view = view(order(OrderTemplate.OV_SINGLE_DOMAIN).withOrderStatus(OrderStatus.PROCESSED));

        assertThat(view.sections()).extracting(SectionView::kind).doesNotContain(SectionKind.FAST_SERVICE);
        assertThat(view.facts()).contains(DetailView.of("Fast service", "Booked"));
    }

    @Test
    void whatIsRequiredStandsApartFromWhatIsPossible() {
        SectionView dcv = section(view(order(OrderTemplate.OV_SINGLE_DOMAIN)), SectionKind.DCV);

        assertThat(dcv.required()).extracting(OfferView::what).contains("enter the code from the verification e-mail");
        assertThat(dcv.optional())
                .extracting(OfferView::what)
                .doesNotContain("enter the code from the verification e-mail");
    }

    @Test
    void whatIsDoneInAMailboxIsRequiredInItsSectionAndNeedsNoSupport() {
        SectionView agreement = section(view(order(OrderTemplate.OV_SINGLE_DOMAIN)), SectionKind.AGREEMENT);

        assertThat(agreement.required())
                .extracting(OfferView::what)
                .containsExactly("Sign the agreement that was sent to agreements@example.net");
        assertThat(agreement.required()).allMatch(OfferView::inMailbox);
    }

    @Test
    void nothingOfAnOrderThatHasEndedSoundsAsIfItWereStillToBeDone() {
        OrderView view = view(order(OrderTemplate.OV_SINGLE_DOMAIN).withOrderStatus(OrderStatus.REJECTED));

        assertThat(domain(view).label().text()).isEqualTo("Not completed");
        assertThat(section(view, SectionKind.ORGANIZATION).requirements())
                .extracting(check -> check.label().text())
                .isSubsetOf("Not completed", "Done");
    }

    @Test
    void anActionThatNobodyKnowsIsNamedAndNotOffered() {
        Csr held = new Csr(
                Optional.of("CSR"),
                OpenValue.of(SectionStatus.IN_PROGRESS),
                Optional.empty(),
                List.of(OpenValue.of(CsrAction.class, "confirmKeyOrigin")));
        OrderView view = view(order(OrderTemplate.DV_SINGLE_DOMAIN).withSections(Sections.of(held)));

        assertThat(section(view, SectionKind.CSR).offers()).isEmpty();
        assertThat(section(view, SectionKind.CSR).unknown()).containsExactly("“confirmKeyOrigin”");
    }

    private static SectionView section(OrderView order, SectionKind kind) {
        return order.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static DomainView domain(OrderView order) {
        return order.sections().get(1).domains().get(0);
    }
}
