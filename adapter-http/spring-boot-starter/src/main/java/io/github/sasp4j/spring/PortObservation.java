package io.github.sasp4j.spring;

import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;

/** What the gate's calls of a port pass through; names nothing of Micrometer, which a host need not have. */
interface PortObservation {

    PostPaymentStatuses of(PostPaymentStatuses port);

    ValidationDocuments of(ValidationDocuments port);
}
