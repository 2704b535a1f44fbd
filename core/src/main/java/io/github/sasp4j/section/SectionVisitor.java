package io.github.sasp4j.section;

/**
 * One function for each kind of section. A section that a later version adds is a compile error wherever it is not
 * handled.
 *
 * @param <R> the result
 */
public interface SectionVisitor<R> {

    R csr(Csr section);

    R dcv(Dcv section);

    R agreement(Agreement section);

    R callback(Callback section);

    R organization(Organization section);

    R secondApproval(SecondApproval section);

    R fastService(FastService section);
}
