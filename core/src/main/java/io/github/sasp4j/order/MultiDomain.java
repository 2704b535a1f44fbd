package io.github.sasp4j.order;

import io.github.sasp4j.dcv.Domain;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A multi-domain certificate (MDC). The names themselves stand in the section on domain control validation; the
 * static text that the service puts in place of a name is never taken for one.
 *
 * @param primary the primary domain; specification section 2, {@code primaryDomainName}
 * @param maxDomains how many domains the certificate can hold
 * @param maxWildcardDomains how many wildcard domains it can hold
 */
public record MultiDomain(Optional<String> primary, OptionalInt maxDomains, OptionalInt maxWildcardDomains)
        implements Coverage {

    /** The service's static text in {@code domainName} of a multi-domain certificate. */
    public static final String STATIC_NAME = Domain.SEVERAL_DOMAINS;

    public MultiDomain {
        Objects.requireNonNull(primary, "primary");
        Objects.requireNonNull(maxDomains, "maxDomains");
        Objects.requireNonNull(maxWildcardDomains, "maxWildcardDomains");
    }

    @Override
    public <R> R fold(
            Function<? super SingleDomain, ? extends R> single, Function<? super MultiDomain, ? extends R> multi) {
        return multi.apply(this);
    }
}
