package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.fake.transition.Staff;
import io.github.sasp4j.fake.transition.Transition;
import io.github.sasp4j.fake.transition.TransitionRecord;
import io.github.sasp4j.fake.transition.TransitionRejectedException;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.OrganizationAction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An order as the vendor keeps it. It is made of its template only when somebody looks at it or changes it; transitions that
 * have come due are taken before anything else happens. One lock for each order: no transition is lost.
 */
public final class OrderState {

    private final Function<Instant, PostPaymentStatus> source;
    private final UploadAccessPolicy offer;
    private @Nullable PostPaymentStatus moved;
    private @Nullable PriorityQueue<Scheduled> scheduled;
    private long scheduledSoFar;
    private @Nullable List<TransitionRecord> history;
    private @Nullable Set<CertificateId> certificates;
    private @Nullable List<ReceivedUpload> uploads;

    public OrderState(Function<Instant, PostPaymentStatus> source, UploadAccessPolicy offer) {
        this.source = source;
        this.offer = offer;
    }

    public synchronized PostPaymentStatus look(Instant now) {
        takeDue(now);
        return offer.on(current(now), now);
    }

    public synchronized void take(Transition transition, Instant now) {
        takeDue(now);
        perform(transition, now);
    }

    public synchronized void schedule(Transition transition, Instant due) {
        PriorityQueue<Scheduled> waiting = scheduled == null
                ? new PriorityQueue<>(Comparator.comparing(Scheduled::due).thenComparingLong(Scheduled::sequence))
                : scheduled;
        scheduled = waiting;
        waiting.add(new Scheduled(due, scheduledSoFar++, transition));
    }

    public synchronized List<TransitionRecord> history(Instant now) {
        takeDue(now);
        return history == null ? List.of() : List.copyOf(history);
    }

    /** Keeps documents; where the order waits for them, the staff begins to look at them. */
    synchronized void receive(ReceivedUpload upload) {
        List<ReceivedUpload> received = uploads == null ? new ArrayList<>() : uploads;
        uploads = received;
        received.add(upload);
        boolean awaited = look(upload.at()).sections().organization().stream()
                .flatMap(organization -> organization.actions().stream())
                .anyMatch(action -> action.is(OrganizationAction.UPLOAD_DOCUMENT));
        if (awaited) {
            new Staff(transition -> perform(transition, upload.at())).acceptDocuments();
        }
    }

    public synchronized List<ReceivedUpload> uploads() {
        return uploads == null ? List.of() : List.copyOf(uploads);
    }

    public synchronized void add(CertificateId certificate) {
        Set<CertificateId> known = certificates == null ? new HashSet<>() : certificates;
        certificates = known;
        known.add(certificate);
    }

    synchronized boolean has(CertificateId certificate) {
        return certificates != null && certificates.contains(certificate);
    }

    private void takeDue(Instant now) {
        while (scheduled != null
                && !scheduled.isEmpty()
                && !scheduled.peek().due.isAfter(now)) {
            Scheduled next = scheduled.poll();
            try {
                perform(next.transition, next.due);
            } catch (TransitionRejectedException rejectedByThen) {
                // Nobody waits for a scheduled transition; that it was refused stands in the history.
            }
        }
    }

    private void perform(Transition transition, Instant at) {
        try {
            moved = transition.on(current(at), at);
            remember(new TransitionRecord(at, transition.actor(), transition.name(), Optional.empty()));
        } catch (TransitionRejectedException rejected) {
            remember(new TransitionRecord(
                    at, transition.actor(), transition.name(), Optional.ofNullable(rejected.getMessage())));
            throw rejected;
        }
    }

    private void remember(TransitionRecord transition) {
        List<TransitionRecord> taken = history == null ? new ArrayList<>() : history;
        history = taken;
        taken.add(transition);
    }

    private PostPaymentStatus current(Instant now) {
        return moved == null ? source.apply(now) : moved;
    }

    private record Scheduled(Instant due, long sequence, Transition transition) {}
}
