package io.github.sasp4j.order;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A certificate for one name; specification section 2, {@code domainName}.
 *
 * @param name the common name, if the service sent it
 */
public record SingleDomain(Optional<String> name) implements Coverage {

    public SingleDomain {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public <R> R fold(
            Function<? super SingleDomain, ? extends R> single, Function<? super MultiDomain, ? extends R> multi) {
        return single.apply(this);
    }
}
