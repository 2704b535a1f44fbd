package io.github.sasp4j.dcv;

import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A domain of the order and how far the proof of control over it has come; specification section 2, object
 * domainDescription.
 *
 * @param name the domain as the service writes it, wildcard names with their {@code *.}; empty if it sent none
 * @param status whether control is proved
 * @param selectedMethodText the service's text on the selected method, raw, {@code Not yet set} included
 * @param methods the methods available, in the service's order
 */
public record Domain(
        String name, OpenValue<DomainStatus> status, Optional<String> selectedMethodText, List<DcvMethod> methods) {

    /** The service's way to say that no method is selected; it stands in the specification's example only. */
    public static final String NO_METHOD_SELECTED = "Not yet set";

    /** The service's text in place of a name where a certificate has several domains; not the name of a host. */
    public static final String SEVERAL_DOMAINS = "Multiple domains";

    public Domain {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(selectedMethodText, "selectedMethodText");
        methods = List.copyOf(methods);
    }

    /**
     * The selected method; empty if none is. The specification has the field on the domain and on each method: the
     * domain's own word comes first.
     */
    public Optional<String> selectedMethod() {
        return selectedMethodText
                .filter(Domain::isSelection)
                .or(() -> methods.stream()
                        .flatMap(method -> method.selectedMethod().stream())
                        .filter(Domain::isSelection)
                        .findFirst());
    }

    /** The selected way to publish the hashes of the CSR; empty if the selected method, or none, is another. */
    public Optional<CsrHashOption> selectedCsrHashOption() {
        return selectedMethod()
                .flatMap(method -> OpenValue.of(CsrHashOption.class, method).known());
    }

    /** Whether nothing is left to prove: control is proved, or needs no proof. */
    public boolean isCompleted() {
        return status.is(DomainStatus.COMPLETED) || status.is(DomainStatus.NOT_APPLICABLE);
    }

    /** Whether the given way to publish the hashes of the CSR is available for this domain. */
    public boolean offers(CsrHashOption option) {
        return methods.stream()
                .flatMap(method -> method.csrHashOptions().stream())
                .anyMatch(on -> on.is(option));
    }

    /** This domain without the methods that need the hashes of a CSR. */
    public Domain withoutCsrHashMethods() {
        return new Domain(
                name,
                status,
                selectedMethodText,
                methods.stream()
                        .filter(method -> !method.kind().is(DcvMethodKind.CSR_HASH))
                        .toList());
    }

    private static boolean isSelection(String text) {
        return !text.equals(NO_METHOD_SELECTED);
    }
}
