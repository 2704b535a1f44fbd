package io.github.sasp4j.section;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Domain control validation; specification section 2, object dcvStatus.
 *
 * @param title display text of the service
 * @param status the general status
 * @param description text for people
 * @param actions the actions available
 * @param digests the hashes of the CSR
 * @param domains the domains of the order, one for a single-domain certificate
 */
public record Dcv(
        Optional<String> title,
        OpenValue<SectionStatus> status,
        Optional<String> description,
        List<OpenValue<DcvAction>> actions,
        CsrDigests digests,
        List<Domain> domains)
        implements Section {

    public Dcv {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(description, "description");
        actions = List.copyOf(actions);
        Objects.requireNonNull(digests, "digests");
        domains = List.copyOf(domains);
    }

    Dcv withDomains(List<Domain> other) {
        return new Dcv(title, status, description, actions, digests, other);
    }

    @Override
    public SectionKind kind() {
        return SectionKind.DCV;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dcv(this);
    }
}
