package io.github.sasp4j.progress;

import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.dcv.proof.ProofPartlySeen;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.dcv.proof.ProofWrong;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.SectionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of domain control validation, domain by domain. */
record DcvSteps(Dcv dcv, Map<String, ProofResult> proofs, boolean hashesPossible) {

    DcvSteps {
        proofs = Map.copyOf(proofs);
    }

    static List<NextStep> of(Dcv dcv, Map<String, ProofResult> proofs, boolean hashesPossible) {
        DcvSteps steps = new DcvSteps(dcv, proofs, hashesPossible);
        List<NextStep> incomplete = new ArrayList<>();
        for (Domain domain : dcv.domains()) {
            if (!domain.isCompleted()) {
                incomplete.add(steps.step(domain));
            }
        }
        if (incomplete.stream().anyMatch(DcvSteps::isCheckedAfterwards)) {
            incomplete.add(NextStep.on(dcv, Actor.VENDOR, StepKind.WAIT_FOR_VALIDATION));
        }
        return incomplete.isEmpty() ? NextSteps.needed(dcv) : incomplete;
    }

    private NextStep step(Domain domain) {
        Optional<String> selected = domain.selectedMethod();
        if (selected.isEmpty()) {
            return offered(DcvAction.SELECT_DCV_METHOD)
                    .orElseGet(() -> NextStep.on(dcv, Actor.CUSTOMER, StepKind.SELECT_DCV_METHOD))
                    .about(domain.name());
        }
        Optional<CsrHashOption> hash = domain.selectedCsrHashOption();
        if (hash.isPresent() && !hashesPossible) {
            return offered(DcvAction.SELECT_DCV_METHOD)
                    .or(() -> offered(DcvAction.CAN_CHANGE_DCV_METHOD))
                    .orElseGet(() -> NextStep.on(dcv, Actor.CUSTOMER, StepKind.CHANGE_DCV_METHOD))
                    .about(domain.name());
        }
        if (hash.isPresent()) {
            return publish(domain, hash.get() == CsrHashOption.CNAME);
        }
        return isAddress(selected.get()) ? followEmail(domain, selected.get()) : byOtherMethod(domain);
    }

    /** What is seen already is the vendor's to find; what is seen wrong is corrected rather than published. */
    private NextStep publish(Domain domain, boolean byRecord) {
        ProofResult proof = proofs.get(domain.name());
        boolean spreads =
                proof instanceof ProofPartlySeen partly && partly.visibleBy().isPresent();
        if (spreads || (proof != null && proof.isSeen())) {
            StepKind wait = byRecord ? StepKind.WAIT_FOR_RECORD_CHECK : StepKind.WAIT_FOR_FILE_CHECK;
            return NextStep.on(dcv, Actor.VENDOR, wait).about(domain.name());
        }
        if (proof instanceof ProofWrong || proof instanceof ProofPartlySeen) {
            StepKind correct = byRecord ? StepKind.CORRECT_DNS_RECORD : StepKind.CORRECT_FILE;
            return NextStep.on(dcv, Actor.CUSTOMER, correct).about(domain.name());
        }
        StepKind kind = byRecord ? StepKind.PUBLISH_DNS_RECORD : StepKind.PUBLISH_FILE;
        return NextStep.on(dcv, Actor.CUSTOMER, kind).about(domain.name());
    }

    private NextStep followEmail(Domain domain, String address) {
        return offered(DcvAction.ENTER_DCV_CODE)
                .orElseGet(() -> NextStep.on(dcv, Actor.CUSTOMER, StepKind.FOLLOW_DCV_EMAIL))
                .about(domain.name())
                .sentTo(address);
    }

    /** By hand, or by a method that came after the specification: only the service's status shows whose turn it is. */
    private NextStep byOtherMethod(Domain domain) {
        boolean vendorChecks =
                domain.status().is(DomainStatus.IN_PROGRESS) || !dcv.status().is(SectionStatus.ACTION_REQUIRED);
        return vendorChecks
                ? NextStep.on(dcv, Actor.VENDOR, StepKind.WAIT_FOR_VALIDATION).about(domain.name())
                : NextStep.on(dcv, Actor.CUSTOMER, StepKind.PROVE_DOMAIN_CONTROL)
                        .about(domain.name());
    }

    private Optional<NextStep> offered(DcvAction action) {
        return dcv.actions().stream().filter(on -> on.is(action)).findFirst().map(on -> NextSteps.offered(dcv, on));
    }

    private static boolean isAddress(String method) {
        return method.indexOf('@') > 0;
    }

    /** What the customer publishes or follows is looked for by the vendor; a code that is entered proves at once. */
    private static boolean isCheckedAfterwards(NextStep step) {
        return switch (step.kind()) {
            case PUBLISH_DNS_RECORD, CORRECT_DNS_RECORD, PUBLISH_FILE, CORRECT_FILE, FOLLOW_DCV_EMAIL -> true;
            default -> false;
        };
    }
}
