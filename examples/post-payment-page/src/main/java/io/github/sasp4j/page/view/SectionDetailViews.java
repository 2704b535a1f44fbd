package io.github.sasp4j.page.view;

import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.SectionVisitor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The details of each kind of section in words. */
record SectionDetailViews(SectionContext context) implements SectionVisitor<SectionDetails> {

    @Override
    public SectionDetails csr(Csr section) {
        return SectionDetails.NONE;
    }

    @Override
    public SectionDetails dcv(Dcv section) {
        List<DetailView> digests = Stream.of(
                        hash("dcv.md5", section.digests().md5()),
                        hash("dcv.sha256", section.digests().sha256()),
                        hash("dcv.uniqueValue", section.digests().uniqueValue()))
                .flatMap(Optional::stream)
                .toList();
        return new SectionDetails(List.of(), digests, new DomainViews(section, context).all(), List.of());
    }

    @Override
    public SectionDetails agreement(Agreement section) {
        return facts(Stream.of(
                fact("agreement.clickThrough", section.clickThrough().map(words()::of)),
                fact("agreement.email", section.email()),
                fact("agreement.lastEmailSent", section.lastEmailSent().map(words()::of)),
                fact("agreement.lastOpened", section.lastOpened().map(words()::of))));
    }

    @Override
    public SectionDetails callback(Callback section) {
        return facts(Stream.of(fact("callback.phoneNumber", section.phoneNumber())));
    }

    @Override
    public SectionDetails organization(Organization section) {
        return new SectionDetails(
                List.of(),
                List.of(),
                List.of(),
                section.requirements().stream()
                        .filter(requirement -> !requirement.status().is(RequirementStatus.NOT_APPLICABLE))
                        .map(this::requirement)
                        .toList());
    }

    @Override
    public SectionDetails secondApproval(SecondApproval section) {
        return SectionDetails.NONE;
    }

    @Override
    public SectionDetails fastService(FastService section) {
        return SectionDetails.NONE;
    }

    private RequirementView requirement(Requirement requirement) {
        return new RequirementView(
                words().of(requirement.kind()),
                StatusLabel.of(requirement.status(), words()),
                SectionViews.lines(requirement.description()));
    }

    private static SectionDetails facts(Stream<Optional<DetailView>> facts) {
        return SectionDetails.ofFacts(facts.flatMap(Optional::stream).toList());
    }

    private Optional<DetailView> fact(String name, Optional<String> value) {
        return value.filter(text -> !text.isBlank()).map(text -> DetailView.of(words().of(name), text));
    }

    private Optional<DetailView> hash(String name, Optional<String> value) {
        return value.map(text -> DetailView.code(words().of(name), text));
    }

    private PageMessages words() {
        return context.words();
    }
}
