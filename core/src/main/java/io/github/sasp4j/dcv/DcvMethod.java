package io.github.sasp4j.dcv;

import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One way available to prove control of a domain; specification section 2, object dcvMethod.
 *
 * @param kind what kind of method it is
 * @param title display text of the service
 * @param level level of the list of addresses; the specification gives it for kind {@code email} and says no more of it
 * @param selectedMethod the selected method as the service repeats it within the method
 * @param options what can be chosen: e-mail addresses, CSR hash variants, or the one word {@code Manual}
 */
public record DcvMethod(
        OpenValue<DcvMethodKind> kind,
        Optional<String> title,
        Optional<String> level,
        Optional<String> selectedMethod,
        List<String> options) {

    public DcvMethod {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(selectedMethod, "selectedMethod");
        options = List.copyOf(options);
    }

    /** The options read as ways to publish the hashes of the CSR; empty unless this is a method of that kind. */
    public List<OpenValue<CsrHashOption>> csrHashOptions() {
        if (!kind.is(DcvMethodKind.CSR_HASH)) {
            return List.of();
        }
        return options.stream()
                .map(option -> OpenValue.of(CsrHashOption.class, option))
                .toList();
    }
}
