package io.github.sasp4j.order;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was bought; specification section 2, object PostPaymentData. The specification promises all four; a service that breaks
 * the promise leaves them empty.
 *
 * @param type the order system's number of the product, such as 410
 * @param name display name of the product
 * @param certificateDays duration of the certificate, in days
 * @param termDays term of the product, in days
 */
public record Product(OptionalInt type, Optional<String> name, OptionalInt certificateDays, OptionalInt termDays) {

    public Product {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(certificateDays, "certificateDays");
        Objects.requireNonNull(termDays, "termDays");
    }
}
