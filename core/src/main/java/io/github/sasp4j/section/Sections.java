package io.github.sasp4j.section;

import io.github.sasp4j.dcv.Domain;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sections that the service sent for an order. Each may lack.
 *
 * @param csr submission of the CSR
 * @param dcv domain control validation
 * @param agreement execution of the agreement
 * @param callback the callback to the signer
 * @param organization validation of the organization
 * @param secondApproval second approval of an EV order
 * @param fastService the paid fast service
 */
public record Sections(
        Optional<Csr> csr,
        Optional<Dcv> dcv,
        Optional<Agreement> agreement,
        Optional<Callback> callback,
        Optional<Organization> organization,
        Optional<SecondApproval> secondApproval,
        Optional<FastService> fastService) {

    public Sections {
        Objects.requireNonNull(csr, "csr");
        Objects.requireNonNull(dcv, "dcv");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(callback, "callback");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(secondApproval, "secondApproval");
        Objects.requireNonNull(fastService, "fastService");
    }

    /** The sections that are there, in the specification's order. */
    public List<Section> present() {
        return Stream.of(csr, dcv, agreement, callback, organization, secondApproval, fastService)
                .<Section>flatMap(Optional::stream)
                .toList();
    }

    /**
     * These sections with the DCV methods that can be offered: without the ones that need the hashes of a CSR, where the
     * order has no hashes and its CSR section does not apply.
     */
    public Sections withAvailableMethods() {
        return dcv.filter(section -> !hasCsrHashesOrCanGetThem())
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
        boolean present = dcv.map(Dcv::digests)
                .filter(digests -> digests.md5().isPresent() && digests.sha256().isPresent())
                .isPresent();
        return present || csr.filter(section -> !section.isApplicable()).isEmpty();
    }

    /** These sections with another in the place of its kind. */
    public Sections with(Section section) {
        return section.accept(new ReplaceSection(this));
    }
}
