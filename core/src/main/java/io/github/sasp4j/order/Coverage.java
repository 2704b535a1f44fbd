package io.github.sasp4j.order;

import java.util.function.Function;

/** What names the certificate covers: one, or several (a multi-domain certificate, MDC). */
public sealed interface Coverage permits SingleDomain, MultiDomain {

    /** Applies the function for this kind of coverage. */
    <R> R fold(Function<? super SingleDomain, ? extends R> single, Function<? super MultiDomain, ? extends R> multi);
}
