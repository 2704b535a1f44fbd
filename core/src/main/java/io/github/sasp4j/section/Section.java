package io.github.sasp4j.section;

import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;

/**
 * A section of the post-payment page. The members here are those that all sections share; specification section 2.
 * Immutable, as are all that implement it.
 */
public sealed interface Section permits Csr, Dcv, Agreement, Callback, Organization, SecondApproval, FastService {

    /** Which of the seven it is. */
    SectionKind kind();

    /** Display text of the service: it differs between products and is never a key. */
    Optional<String> title();

    /** The general status; empty text if the service sent none. */
    OpenValue<SectionStatus> status();

    /** Text for people, with the service's own line breaks. */
    Optional<String> description();

    /** The actions available now, in the service's order; empty where the specification lists none for the section. */
    List<? extends OpenValue<?>> actions();

    /**
     * The single values that this kind of section has besides, in the specification's order and as far as the service sent
     * them. Hashes, domains and checks are not among them.
     */
    default List<SectionDetail> details() {
        return List.of();
    }

    /** Calls the visitor's function for this kind of section. */
    <R> R accept(Visitor<R> visitor);

    /** Whether the product has this step; a status that is not known is taken for a yes. */
    default boolean isApplicable() {
        return !status().is(SectionStatus.NOT_APPLICABLE);
    }

    /** Whether nothing is left to do: completed, or not applicable. */
    default boolean isCompleted() {
        return status().is(SectionStatus.COMPLETED) || !isApplicable();
    }

    /**
     * One function for each kind of section. A section that a later version adds is a compile error wherever it is not
     * handled.
     *
     * @param <R> the result
     */
    interface Visitor<R> {

        R csr(Csr section);

        R dcv(Dcv section);

        R agreement(Agreement section);

        R callback(Callback section);

        R organization(Organization section);

        R secondApproval(SecondApproval section);

        R fastService(FastService section);
    }
}
