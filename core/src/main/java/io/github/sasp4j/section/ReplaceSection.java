package io.github.sasp4j.section;

import java.util.Optional;

/** Puts a section in the place of its kind. */
record ReplaceSection(Sections sections) implements SectionVisitor<Sections> {

    @Override
    public Sections csr(Csr section) {
        return new Sections(
                Optional.of(section),
                sections.dcv(),
                sections.agreement(),
                sections.callback(),
                sections.organization(),
                sections.secondApproval(),
                sections.fastService());
    }

    @Override
    public Sections dcv(Dcv section) {
        return new Sections(
                sections.csr(),
                Optional.of(section),
                sections.agreement(),
                sections.callback(),
                sections.organization(),
                sections.secondApproval(),
                sections.fastService());
    }

    @Override
    public Sections agreement(Agreement section) {
        return new Sections(
                sections.csr(),
                sections.dcv(),
                Optional.of(section),
                sections.callback(),
                sections.organization(),
                sections.secondApproval(),
                sections.fastService());
    }

    @Override
    public Sections callback(Callback section) {
        return new Sections(
                sections.csr(),
                sections.dcv(),
                sections.agreement(),
                Optional.of(section),
                sections.organization(),
                sections.secondApproval(),
                sections.fastService());
    }

    @Override
    public Sections organization(Organization section) {
        return new Sections(
                sections.csr(),
                sections.dcv(),
                sections.agreement(),
                sections.callback(),
                Optional.of(section),
                sections.secondApproval(),
                sections.fastService());
    }

    @Override
    public Sections secondApproval(SecondApproval section) {
        return new Sections(
                sections.csr(),
                sections.dcv(),
                sections.agreement(),
                sections.callback(),
                sections.organization(),
                Optional.of(section),
                sections.fastService());
    }

    @Override
    public Sections fastService(FastService section) {
        return new Sections(
                sections.csr(),
                sections.dcv(),
                sections.agreement(),
                sections.callback(),
                sections.organization(),
                sections.secondApproval(),
                Optional.of(section));
    }
}
