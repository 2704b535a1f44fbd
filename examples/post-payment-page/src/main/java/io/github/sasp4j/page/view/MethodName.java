package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.value.OpenValue;
import java.util.Optional;

/**
 * What a validation method is called, in our words; one that came after the specification in the vendor's.
 *
 * @param method the method as the vendor writes it
 */
public record MethodName(String method) {

    /** The key of the words, which take the method as their argument. */
    public String key() {
        return hash().map(PageMessages::key).orElse(isAddress() ? "dcvMethod.email" : "dcvMethod.other");
    }

    /** Whether these are the vendor's words, in English whatever the language of the page. */
    public boolean isVendors() {
        return hash().isEmpty() && !isAddress();
    }

    /** Whether it is the address that an e-mail goes to. */
    public boolean isAddress() {
        return method.indexOf('@') > 0;
    }

    private Optional<CsrHashOption> hash() {
        return OpenValue.of(CsrHashOption.class, method).known();
    }
}
