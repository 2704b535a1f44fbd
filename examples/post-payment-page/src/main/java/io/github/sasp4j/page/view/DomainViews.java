package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.TargetDomain;
import io.github.sasp4j.section.Dcv;
import java.util.List;

/** The domains of an order in words. */
record DomainViews(Dcv dcv, TargetDomain target, PageMessages words) {

    List<DomainView> all() {
        return dcv.domains().stream().map(this::toView).toList();
    }

    private DomainView toView(Domain domain) {
        return new DomainView(
                domain.name(),
                StatusLabel.of(domain.status(), words),
                domain.selectedMethod(),
                domain.methods().stream().map(this::toView).toList(),
                new InstructionViews(dcv.digests(), target, words).of(domain));
    }

    private DomainView.MethodView toView(DcvMethod method) {
        String name = method.kind().known().isPresent()
                ? words.of(method.kind())
                : method.title().filter(title -> !title.isBlank()).orElseGet(() -> words.of(method.kind()));
        return new DomainView.MethodView(name, method.options());
    }
}
