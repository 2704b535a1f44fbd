package io.github.sasp4j.section;

import io.github.sasp4j.value.DocumentedValue;

/** One of the actions that the specification lists under {@code availableActions}, whatever its section. */
public sealed interface Action extends DocumentedValue
        permits CsrAction, DcvAction, AgreementAction, CallbackAction, OrganizationAction {}
