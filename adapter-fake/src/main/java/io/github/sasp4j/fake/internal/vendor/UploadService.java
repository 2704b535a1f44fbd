package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.fake.fault.UploadFault;
import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.order.OrderNumber;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Where documents are uploaded; specification section 3. It knows its own tokens by their signature, looks at their expiry,
 * scope and order, and keeps name, type, size, hash and comment of what it takes. The token of a recorded order is
 * none of its own, and is refused. Thread-safe.
 */
public final class UploadService {

    private final OrderRepository orders;
    private final UploadRules rules;
    private final InstantSource clock;
    private final FaultPlan faults;

    UploadService(OrderRepository orders, UploadRules rules, FaultPlan faults, InstantSource clock) {
        this.orders = orders;
        this.rules = rules;
        this.faults = faults;
        this.clock = clock;
    }

    /** The fault that the upload which starts now meets; it is used up. */
    public Optional<UploadFault> takeFault() {
        return faults.takeForUpload();
    }

    /**
     * Whether somebody with this token may hand documents in now.
     *
     * @throws UploadRejectedException if not
     */
    public void admit(String token) throws UploadRejectedException {
        find(token, clock.instant());
    }

    /**
     * Takes documents that have arrived whole, all of them or none.
     *
     * @throws UploadRejectedException if the token or one of the files is not taken
     */
    public void take(String token, List<ReceivedUpload.Document> documents, String comment)
            throws UploadRejectedException {
        Instant now = clock.instant();
        OrderState order = find(token, now);
        if (documents.isEmpty()) {
            throw new UploadRejectedException("There is no file");
        }
        for (ReceivedUpload.Document document : documents) {
            check(document);
        }
        order.receive(new ReceivedUpload(now, documents, comment));
    }

    private OrderState find(String token, Instant now) throws UploadRejectedException {
        OrderNumber number = UploadTokens.order(token, now);
        OrderState order =
                orders.find(number).orElseThrow(() -> new UploadRejectedException("There is no order " + number));
        if (order.look(now).upload().isEmpty()) {
            throw new UploadRejectedException("The order takes no documents any more");
        }
        return order;
    }

    private void check(ReceivedUpload.Document document) throws UploadRejectedException {
        Optional<String> violation = rules.violation(document.name(), document.mediaType(), document.length());
        if (violation.isPresent()) {
            throw new UploadRejectedException(violation.get());
        }
    }
}
