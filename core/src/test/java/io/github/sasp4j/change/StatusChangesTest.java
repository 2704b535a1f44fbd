package io.github.sasp4j.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Attribute;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StatusChangesTest {

    private static final Csr SUBMITTED = csr("Submit your CSR", SectionStatus.COMPLETED, CsrAction.CAN_REPLACE_CSR);
    private static final Dcv PROVING =
            dcv(domain("a.example.com", DomainStatus.IN_PROGRESS), domain("b.example.com", DomainStatus.IN_PROGRESS));
    private static final PostPaymentStatus BEFORE = order(OrderStatus.PENDING, "first-token", SUBMITTED, PROVING);

    @Test
    void twoLooksAtTheSameShowNoChange() {
        assertThat(StatusChanges.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void aRenewedTokenIsNoChange() {
        assertThat(sentences(order(OrderStatus.PENDING, "second-token", SUBMITTED, PROVING)))
                .isEmpty();
    }

    @Test
    void theOrderOfDomainsIsNoChange() {
        Dcv turned = dcv(
                domain("b.example.com", DomainStatus.IN_PROGRESS), domain("a.example.com", DomainStatus.IN_PROGRESS));

        assertThat(sentences(order(OrderStatus.PENDING, "t", SUBMITTED, turned)))
                .isEmpty();
    }

    @Test
    void anotherTitleIsNoChange() {
        Csr retitled = csr("CSR", SectionStatus.COMPLETED, CsrAction.CAN_REPLACE_CSR);

        assertThat(sentences(order(OrderStatus.PENDING, "t", retitled, PROVING)))
                .isEmpty();
    }

    @Test
    void theOrdersStatusIsToldFirst() {
        assertThat(sentences(order(OrderStatus.PROCESSED, "t", SUBMITTED, PROVING)))
                .containsExactly("Order 654824: status is now 'Processed', it was 'Pending'.");
    }

    @Test
    void aSectionIsToldByItsTitle() {
        Csr reopened = csr("Submit your CSR", SectionStatus.ACTION_REQUIRED, CsrAction.CAN_REPLACE_CSR);

        assertThat(sentences(order(OrderStatus.PENDING, "t", reopened, PROVING)))
                .containsExactly("Submit your CSR: status is now 'ActionRequired', it was 'Completed'.");
    }

    @Test
    void anActionThatComesAndOneThatGoesAreTwoChanges() {
        Csr demanded = csr("Submit your CSR", SectionStatus.COMPLETED, CsrAction.NEED_PROVIDE_CSR);

        assertThat(sentences(order(OrderStatus.PENDING, "t", demanded, PROVING)))
                .containsExactly(
                        "Submit your CSR: possible action is now 'needProvideCSR'.",
                        "Submit your CSR: possible action 'canReplaceCSR' is gone.");
    }

    @Test
    void aDomainIsToldByItsName() {
        Dcv proved =
                dcv(domain("a.example.com", DomainStatus.COMPLETED), domain("b.example.com", DomainStatus.IN_PROGRESS));

        assertThat(StatusChanges.between(BEFORE, order(OrderStatus.PENDING, "t", SUBMITTED, proved)))
                .containsExactly(new StatusChange(
                        Optional.of(SectionKind.DCV),
                        "a.example.com",
                        Attribute.STATUS,
                        Optional.of("InProgress"),
                        Optional.of("Completed")));
    }

    @Test
    void whatHappensToTheAgreementIsTold() {
        Agreement sent = agreement("notExecuted", Optional.of("a@example.com"), Optional.empty());
        Agreement signed =
                agreement("Executed", Optional.of("b@example.com"), Optional.of(LocalDate.parse("2026-03-02")));

        assertThat(sentences(order(OrderStatus.PENDING, "t", sent), order(OrderStatus.PENDING, "t", signed)))
                .containsExactly(
                        "Agreement Execution: agreement is now 'Executed', it was 'notExecuted'.",
                        "Agreement Execution: agreement e-mail address is now 'b@example.com', it was 'a@example.com'.",
                        "Agreement Execution: last agreement e-mail is now '2026-03-02'.",
                        "Agreement Execution: agreement last opened is now '2026-03-02'.");
    }

    @Test
    void anotherPhoneNumberIsTold() {
        assertThat(sentences(
                        order(OrderStatus.PENDING, "t", callback("+1 202 555 0100")),
                        order(OrderStatus.PENDING, "t", callback("+1 202 555 0143"))))
                .containsExactly("CALLBACK: callback number is now '+1 202 555 0143', it was '+1 202 555 0100'.");
    }

    @Test
    void aCheckOnTheOrganizationIsToldByItsTitleOrElseByItsKind() {
        assertThat(sentences(
                        order(OrderStatus.PENDING, "t", organization(RequirementStatus.IN_PROGRESS)),
                        order(OrderStatus.PENDING, "t", organization(RequirementStatus.COMPLETED))))
                .containsExactly(
                        "Organization name: status is now 'Completed', it was 'InProgress'.",
                        "LEGAL_EXISTENCE: status is now 'Completed', it was 'InProgress'.");
    }

    @Test
    void otherHashesOfTheCsrAreTold() {
        Dcv replaced = new Dcv(
                PROVING.title(),
                PROVING.status(),
                PROVING.description(),
                PROVING.actions(),
                new CsrDigests(Optional.of("0".repeat(32)), Optional.empty(), Optional.empty()),
                PROVING.domains());

        assertThat(StatusChanges.between(BEFORE, order(OrderStatus.PENDING, "t", SUBMITTED, replaced)))
                .extracting(StatusChange::attribute)
                .containsExactly(Attribute.CSR_DIGEST);
    }

    @Test
    void aSectionThatWasNotThereBeforeIsNew() {
        assertThat(StatusChanges.between(order(OrderStatus.PENDING, "t"), BEFORE))
                .extracting(StatusChange::before)
                .containsOnly(Optional.empty());
    }

    @Test
    void twoOrdersAreNotCompared() {
        PostPaymentStatus other = new PostPaymentStatus(
                OrderNumber.of("1"),
                BEFORE.orderStatus(),
                BEFORE.product(),
                BEFORE.coverage(),
                BEFORE.upload(),
                BEFORE.sections(),
                Map.of());

        assertThatThrownBy(() -> StatusChanges.between(BEFORE, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("orders 654824 and 1 are not one order");
    }

    private static List<String> sentences(PostPaymentStatus after) {
        return sentences(BEFORE, after);
    }

    private static List<String> sentences(PostPaymentStatus before, PostPaymentStatus after) {
        return StatusChanges.between(before, after).stream()
                .map(StatusChange::sentence)
                .toList();
    }

    private static Csr csr(String title, SectionStatus status, CsrAction action) {
        return new Csr(Optional.of(title), OpenValue.of(status), Optional.empty(), List.of(OpenValue.of(action)));
    }

    private static Agreement agreement(String clickThrough, Optional<String> email, Optional<LocalDate> day) {
        return new Agreement(
                Optional.of("Agreement Execution"),
                OpenValue.of(SectionStatus.IN_PROGRESS),
                Optional.empty(),
                List.of(),
                Optional.of(OpenValue.of(ClickThroughStatus.class, clickThrough)),
                email,
                day,
                day);
    }

    private static Callback callback(String phoneNumber) {
        return new Callback(
                Optional.empty(),
                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                Optional.empty(),
                List.of(),
                Optional.of(phoneNumber));
    }

    private static Organization organization(RequirementStatus status) {
        return new Organization(
                Optional.empty(),
                OpenValue.of(SectionStatus.IN_PROGRESS),
                Optional.empty(),
                List.of(),
                List.of(
                        new Requirement(
                                RequirementKind.ORGANIZATION_NAME,
                                Optional.of("Organization name"),
                                OpenValue.of(status),
                                Optional.empty()),
                        new Requirement(
                                RequirementKind.LEGAL_EXISTENCE,
                                Optional.empty(),
                                OpenValue.of(status),
                                Optional.empty())));
    }

    private static Dcv dcv(Domain... domains) {
        return new Dcv(
                Optional.of("Domain Control Validation"),
                OpenValue.of(SectionStatus.IN_PROGRESS),
                Optional.empty(),
                List.of(),
                CsrDigests.none(),
                List.of(domains));
    }

    private static Domain domain(String name, DomainStatus status) {
        return new Domain(name, OpenValue.of(status), Optional.of("CNAME CSR Hash"), List.of());
    }

    private static PostPaymentStatus order(OrderStatus status, String token, Section... sections) {
        return new PostPaymentStatus(
                OrderNumber.of("654824"),
                OpenValue.of(status),
                new Product(OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty()),
                new SingleDomain(Optional.empty()),
                Optional.of(new UploadAccess(
                        URI.create("https://uploads.example.com/"), UploadToken.of(token, Optional.empty()))),
                Sections.of(sections),
                Map.of());
    }
}
