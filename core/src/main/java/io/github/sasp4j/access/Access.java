package io.github.sasp4j.access;

/**
 * What authorises a request: a login or a session, never both (specification section 1: with a session, the login is
 * left out).
 */
public sealed interface Access permits AccountLogin, SaspSession {}
