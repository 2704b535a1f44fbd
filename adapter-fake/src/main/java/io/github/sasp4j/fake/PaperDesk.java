package io.github.sasp4j.fake;

import io.github.sasp4j.order.OrderNumber;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Where papers are handed in; document section 3. It knows its own tokens by their signature, looks at their expiry,
 * scope and order, and keeps name, type, size, hash and comment of what it takes. The token of a recorded order is
 * none of its own, and is refused. Thread-safe.
 */
public final class PaperDesk {

    private final OrderBook orders;
    private final PaperRules rules;
    private final InstantSource clock;
    private final Queue<UploadFault> faults = new ConcurrentLinkedQueue<>();

    PaperDesk(OrderBook orders, PaperRules rules, InstantSource clock) {
        this.orders = orders;
        this.rules = rules;
        this.clock = clock;
    }

    /** The next upload, of those that have none to meet yet, meets a fault. */
    public void next(UploadFault fault) {
        faults.add(Objects.requireNonNull(fault, "fault"));
    }

    /** The fault that the upload which begins now meets; it is used up by asking. */
    public Optional<UploadFault> meet() {
        return Optional.ofNullable(faults.poll());
    }

    /**
     * Whether somebody with this token may hand papers in now.
     *
     * @throws PapersRefused if not
     */
    public void admit(String token) throws PapersRefused {
        find(token, clock.instant());
    }

    /**
     * Takes papers that have arrived whole, all of them or none.
     *
     * @throws PapersRefused if the token or one of the files is not taken
     */
    public void take(String token, List<ReceivedDocument> documents, String comment) throws PapersRefused {
        Instant now = clock.instant();
        OrderState order = find(token, now);
        if (documents.isEmpty()) {
            throw new PapersRefused("There is no file");
        }
        for (ReceivedDocument document : documents) {
            check(document);
        }
        order.receive(new ReceivedUpload(now, documents, comment));
    }

    private OrderState find(String token, Instant now) throws PapersRefused {
        OrderNumber number = Uploads.order(token, now);
        OrderState order = orders.find(number).orElseThrow(() -> new PapersRefused("There is no order " + number));
        if (order.look(now).upload().isEmpty()) {
            throw new PapersRefused("The order takes no papers any more");
        }
        return order;
    }

    private void check(ReceivedDocument document) throws PapersRefused {
        if (document.length() == 0) {
            throw new PapersRefused("The file is empty");
        }
        if (document.length() > rules.maxFileBytes()) {
            throw new PapersRefused("The file is too large");
        }
        if (!rules.takes(document.mediaType())) {
            throw new PapersRefused("The type of the file is not supported");
        }
    }
}
