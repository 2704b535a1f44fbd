package io.github.sasp4j.fake.transition;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;

/** Submission and replacement of the CSR. */
final class CsrTransitions {

    private CsrTransitions() {}

    static Transition.Change submit(CsrDigests digests) {
        return (order, now) -> provide(order, CsrAction.NEED_PROVIDE_CSR, digests);
    }

    static Transition.Change replace(CsrDigests digests) {
        return (order, now) -> provide(order, CsrAction.CAN_REPLACE_CSR, digests);
    }

    private static PostPaymentStatus provide(PostPaymentStatus order, CsrAction by, CsrDigests digests) {
        Csr csr = Preconditions.section(order, Sections::csr, "CSR");
        Preconditions.offered(csr, by);
        Csr submitted = new Csr(
                csr.title(),
                OpenValue.of(SectionStatus.COMPLETED),
                Optional.of("You have already submitted your CSR."),
                List.of(OpenValue.of(CsrAction.CAN_REPLACE_CSR)));
        PostPaymentStatus provided = order.withSections(order.sections().with(submitted));
        return DcvTransitions.change(
                provided,
                dcv -> DcvTransitions.with(
                        dcv,
                        digests,
                        dcv.domains().stream().map(CsrTransitions::startAgain).toList()));
    }

    /** A proof by the hashes of the former CSR is none for the new one, as long as it has not been accepted. */
    private static Domain startAgain(Domain domain) {
        boolean byCsrHash = domain.selectedMethod()
                .filter(method ->
                        OpenValue.of(CsrHashOption.class, method).known().isPresent())
                .isPresent();
        return domain.isCompleted() || !byCsrHash
                ? domain
                : new Domain(
                        domain.name(),
                        OpenValue.of(DomainStatus.IN_PROGRESS),
                        domain.selectedMethodText(),
                        domain.methods());
    }
}
