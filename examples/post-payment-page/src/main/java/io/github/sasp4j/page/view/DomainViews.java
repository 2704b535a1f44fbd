package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.value.OpenValue;
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
        Optional<CsrHashOption> hash = domain.selectedMethod()
                .flatMap(method -> OpenValue.of(CsrHashOption.class, method).known());
        InstructionViews instructions = new InstructionViews(dcv.digests(), domain, context);
        boolean open = !domain.isCompleted() && !context.closed();
        return new DomainView(
                id,
                domain.name(),
                label(domain),
                domain.selectedMethod().map(this::name),
                !open,
                open ? mail(domain) : Optional.empty(),
                open ? hash.map(instructions::of).stream().toList() : List.of(),
                open ? instructions.allBut(hash) : List.of(),
                open ? methods(domain) : List.of(),
                open && hash.isPresent() ? Optional.of(check(domain)) : Optional.empty(),
                open ? choose(domain) : Optional.empty());
    }

    private CheckView check(Domain domain) {
        return context.report()
                .of(domain.name())
                .map(check -> CheckView.of(check, context.now(), context.words()))
                .orElse(CheckView.NEVER);
    }

    private Optional<String> mail(Domain domain) {
        return domain.selectedMethod()
                .filter(method -> method.indexOf('@') > 0)
                .map(address -> context.words().of("mail.expect", address));
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
                : StatusLabel.of(domain.status(), context.words());
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

    /** A method in our words; one that came after the specification in the vendor's. */
    private String name(String method) {
        Optional<CsrHashOption> hash = OpenValue.of(CsrHashOption.class, method).known();
        if (hash.isPresent()) {
            return context.words().of(hash.get());
        }
        return method.indexOf('@') > 0 ? context.words().of("dcvMethod.email", method) : method;
    }

    private DomainView.MethodView toView(DcvMethod method, List<String> options) {
        PageMessages words = context.words();
        String name = method.kind().known().isPresent()
                ? words.of(method.kind())
                : method.title().filter(title -> !title.isBlank()).orElseGet(() -> words.of(method.kind()));
        return new DomainView.MethodView(
                name,
                switch (method.kind().known().orElse(DcvMethodKind.EMAIL)) {
                    case CSR_HASH -> options.stream().map(this::name).toList();
                    case MANUAL -> List.<String>of();
                    case EMAIL, WHOIS_EMAIL -> options;
                });
    }
}
