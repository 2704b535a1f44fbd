package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.preflight.DomainCheck;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The domains of an order in words. */
record DomainViews(Dcv dcv, SectionContext context) {

    List<DomainView> all() {
        return IntStream.range(0, dcv.domains().size())
                .mapToObj(at -> toView(DomainView.id(at), dcv.domains().get(at)))
                .toList();
    }

    private DomainView toView(String id, Domain domain) {
        Optional<CsrHashOption> hash = domain.selectedCsrHashOption();
        Optional<DomainCheck> last = context.report().of(domain.name());
        InstructionViews instructions = new InstructionViews(dcv.digests(), domain, context);
        boolean open = !domain.isCompleted() && !context.closed();
        return new DomainView(
                id,
                domain.name(),
                label(domain),
                domain.selectedMethod().map(MethodName::new),
                !open,
                open ? mail(domain) : Optional.empty(),
                open
                        ? hash.map(instructions::of).map(way -> chosen(way, last)).stream()
                                .toList()
                        : List.of(),
                open ? instructions.allBut(hash) : List.of(),
                open ? methods(domain) : List.of(),
                open && hash.isPresent() ? Optional.of(check(last)) : Optional.empty(),
                open ? choose(domain) : Optional.empty());
    }

    private InstructionView chosen(InstructionView way, Optional<DomainCheck> last) {
        boolean seen = last.filter(check -> check.result().isSeen()).isPresent();
        return seen ? way.published(context.words().of("publish.seen")) : way;
    }

    private CheckView check(Optional<DomainCheck> last) {
        return last.map(check -> CheckView.of(check, context.now(), context.words()))
                .orElse(CheckView.NEVER);
    }

    private Optional<String> mail(Domain domain) {
        return domain.selectedMethod()
                .map(MethodName::new)
                .filter(MethodName::isAddress)
                .map(address -> context.words().of("mail.expect", address.method()));
    }

    private Optional<LinkView> choose(Domain domain) {
        DcvAction action =
                domain.selectedMethod().isEmpty() ? DcvAction.SELECT_DCV_METHOD : DcvAction.CAN_CHANGE_DCV_METHOD;
        return dcv.actions().stream()
                .filter(offered -> offered.is(action))
                .findFirst()
                .flatMap(offered -> context.links().of(offered.text(), context.orderNumber()))
                .map(href -> new LinkView(context.words().of(action), href));
    }

    private StatusLabel label(Domain domain) {
        return domain.status().known().isPresent() && context.waitsForCustomer(domain.name())
                ? StatusLabel.required(context.words())
                : context.label(domain.status(), domain.isCompleted());
    }

    /** Record and file are one method of the vendor; without one of them it is the other. */
    private String name(DcvMethod method, List<String> options) {
        PageMessages words = context.words();
        if (!method.kind().is(DcvMethodKind.CSR_HASH) || options.isEmpty()) {
            return words.of(method.kind());
        }
        long records =
                options.stream().filter(CsrHashOption.CNAME.text()::equals).count();
        if (records == 0) {
            return words.of("DcvMethodKind.CSR_HASH.file");
        }
        return records == options.size() ? words.of("DcvMethodKind.CSR_HASH.record") : words.of(method.kind());
    }

    /** The methods besides the selected one. */
    private List<DomainView.MethodView> methods(Domain domain) {
        return domain.methods().stream()
                .filter(method ->
                        !others(method, domain).isEmpty() || method.options().isEmpty())
                .map(method -> toView(method, others(method, domain)))
                .toList();
    }

    private static List<String> others(DcvMethod method, Domain domain) {
        return method.options().stream()
                .filter(option -> domain.selectedMethod().filter(option::equals).isEmpty())
                .toList();
    }

    private DomainView.MethodView toView(DcvMethod method, List<String> options) {
        Optional<String> vendors =
                method.title().filter(title -> method.kind().known().isEmpty() && !title.isBlank());
        boolean manual = method.kind().is(DcvMethodKind.MANUAL);
        return new DomainView.MethodView(
                vendors.orElseGet(() -> name(method, options)),
                vendors.isPresent(),
                manual ? List.of() : options.stream().map(MethodName::new).toList());
    }
}
