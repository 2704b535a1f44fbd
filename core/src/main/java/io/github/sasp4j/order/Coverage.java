package io.github.sasp4j.order;

/** What names the certificate covers: one, or several (a multi-domain certificate, MDC). */
public sealed interface Coverage permits SingleDomain, MultiDomain {}
