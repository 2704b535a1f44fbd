package io.github.sasp4j.cli.option;

import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;

/** Both ways to one service. */
public record ServicePorts(PostPaymentStatuses statuses, ValidationDocuments documents) implements AutoCloseable {

    @Override
    public void close() {
        statuses.close();
        documents.close();
    }
}
