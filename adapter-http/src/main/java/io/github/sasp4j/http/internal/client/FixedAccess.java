package io.github.sasp4j.http.internal.client;

import io.github.sasp4j.access.Access;
import java.util.function.Supplier;

/** The same access for all calls: it needs no thread to be asked for. */
public record FixedAccess(Access access) implements Supplier<Access> {

    @Override
    public Access get() {
        return access;
    }
}
