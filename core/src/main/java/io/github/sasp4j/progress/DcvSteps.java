package io.github.sasp4j.progress;

import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;

/** The steps of domain control validation, domain by domain. */
record DcvSteps(Dcv dcv) {

    static List<NextStep> of(Dcv dcv) {
        DcvSteps steps = new DcvSteps(dcv);
        List<NextStep> incomplete = dcv.domains().stream()
                .filter(domain -> !domain.isCompleted())
                .map(steps::step)
                .toList();
        return incomplete.isEmpty() ? NextSteps.needed(dcv) : incomplete;
    }

    private NextStep step(Domain domain) {
        NextStep customers = NextStep.on(dcv, Actor.CUSTOMER).about(domain.name());
        Optional<String> selected = domain.selectedMethod();
        if (selected.isEmpty()) {
            return offered(DcvAction.SELECT_DCV_METHOD).map(customers::by).orElse(customers);
        }
        Optional<OpenValue<DcvAction>> enterCode = offered(DcvAction.ENTER_DCV_CODE);
        if (enterCode.isPresent() && !isCsrHash(selected.get())) {
            return customers.by(enterCode.get());
        }
        boolean vendorChecks =
                domain.status().is(DomainStatus.IN_PROGRESS) || !dcv.status().is(SectionStatus.ACTION_REQUIRED);
        return vendorChecks ? NextStep.on(dcv, Actor.VENDOR).about(domain.name()) : customers;
    }

    private Optional<OpenValue<DcvAction>> offered(DcvAction action) {
        return dcv.actions().stream().filter(on -> on.is(action)).findFirst();
    }

    private static boolean isCsrHash(String method) {
        return OpenValue.of(CsrHashOption.class, method).known().isPresent();
    }
}
