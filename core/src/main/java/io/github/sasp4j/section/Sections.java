package io.github.sasp4j.section;

import io.github.sasp4j.dcv.Domain;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sections that the service sent for an order. Each may lack.
 *
 * @param present the sections that are there, one of a kind, in the specification's order whatever order they come in
 */
public record Sections(List<Section> present) {

    /** @throws IllegalArgumentException if there are two sections of one kind */
    public Sections {
        present = List.copyOf(
                present.stream().sorted(Comparator.comparing(Section::kind)).toList());
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        for (Section section : present) {
            if (!kinds.add(section.kind())) {
                throw new IllegalArgumentException("Two sections of the kind " + section.kind());
            }
        }
    }

    /** These sections and no others. */
    public static Sections of(Section... sections) {
        return new Sections(List.of(sections));
    }

    /** Submission of the CSR. */
    public Optional<Csr> csr() {
        return only(Csr.class);
    }

    /** Domain control validation. */
    public Optional<Dcv> dcv() {
        return only(Dcv.class);
    }

    /** Execution of the agreement. */
    public Optional<Agreement> agreement() {
        return only(Agreement.class);
    }

    /** The callback to the signer. */
    public Optional<Callback> callback() {
        return only(Callback.class);
    }

    /** Validation of the organization. */
    public Optional<Organization> organization() {
        return only(Organization.class);
    }

    /** Second approval of an EV order. */
    public Optional<SecondApproval> secondApproval() {
        return only(SecondApproval.class);
    }

    /** The paid fast service. */
    public Optional<FastService> fastService() {
        return only(FastService.class);
    }

    /**
     * These sections with the DCV methods that can be offered: without the ones that need the hashes of a CSR, where the
     * order has no hashes and its CSR section does not apply.
     */
    public Sections withAvailableMethods() {
        return dcv().filter(section -> !hasCsrHashesOrCanGetThem())
                .map(section -> with(section.withDomains(section.domains().stream()
                        .map(Domain::withoutCsrHashMethods)
                        .toList())))
                .orElse(this);
    }

    /**
     * Whether records and files of CSR hashes are possible: the order has hashes, or a CSR can still be submitted. A CSR
     * section that the service did not send counts as one that applies.
     */
    public boolean hasCsrHashesOrCanGetThem() {
        boolean isPresent = dcv().map(Dcv::digests)
                .filter(digests -> digests.md5().isPresent() && digests.sha256().isPresent())
                .isPresent();
        return isPresent || csr().filter(section -> !section.isApplicable()).isEmpty();
    }

    /** These sections with another in the place of its kind. */
    public Sections with(Section section) {
        return new Sections(Stream.concat(
                        present.stream().filter(other -> other.kind() != section.kind()), Stream.of(section))
                .toList());
    }

    private <S extends Section> Optional<S> only(Class<S> type) {
        return present.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
