package io.github.sasp4j.progress;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.section.Action;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;

/** Sections with what a test cares about, and nothing else. */
final class SampleSections {

    private SampleSections() {}

    static Csr csr(SectionStatus status, CsrAction... actions) {
        return new Csr(Optional.empty(), OpenValue.of(status), Optional.empty(), open(List.of(actions)));
    }

    static Agreement agreement(SectionStatus status, AgreementAction... actions) {
        return new Agreement(
                Optional.empty(),
                OpenValue.of(status),
                Optional.empty(),
                open(List.of(actions)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Callback callback(OpenValue<SectionStatus> status, List<OpenValue<CallbackAction>> actions) {
        return new Callback(Optional.empty(), status, Optional.empty(), actions, Optional.empty());
    }

    static FastService fastService(SectionStatus status) {
        return new FastService(Optional.empty(), OpenValue.of(status), Optional.empty());
    }

    static Dcv dcv(SectionStatus status, List<DcvAction> actions, Domain... domains) {
        return new Dcv(
                Optional.empty(),
                OpenValue.of(status),
                Optional.empty(),
                actions.stream().map(OpenValue::of).toList(),
                CsrDigests.none(),
                List.of(domains));
    }

    static Domain domain(String name, DomainStatus status, String selectedMethod) {
        return new Domain(name, OpenValue.of(status), Optional.of(selectedMethod), List.of());
    }

    private static <E extends Enum<E> & Action> List<OpenValue<E>> open(List<E> actions) {
        return actions.stream().map(OpenValue::of).toList();
    }

    /** The next steps of an order of these sections, each as a line. */
    static List<String> steps(Section... sections) {
        return NextSteps.of(Sections.of(sections)).stream()
                .map(step -> String.join(
                        " ",
                        step.actor().name(),
                        step.section().orElseThrow().name(),
                        step.kind().name(),
                        step.subject().orElse("-"),
                        step.blocking() ? "blocking" : "optional"))
                .toList();
    }
}
