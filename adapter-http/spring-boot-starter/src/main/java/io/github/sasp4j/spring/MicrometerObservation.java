package io.github.sasp4j.spring;

import io.github.sasp4j.observability.ObservedDocuments;
import io.github.sasp4j.observability.ObservedStatuses;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import io.micrometer.observation.ObservationRegistry;

/** An observation of each call that the gate makes. */
record MicrometerObservation(ObservationRegistry registry) implements PortObservation {

    @Override
    public PostPaymentStatuses of(PostPaymentStatuses port) {
        return new ObservedStatuses(port, registry);
    }

    @Override
    public ValidationDocuments of(ValidationDocuments port) {
        return new ObservedDocuments(port, registry);
    }
}
