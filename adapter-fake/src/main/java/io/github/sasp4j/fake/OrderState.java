package io.github.sasp4j.fake;

import io.github.sasp4j.fake.act.Act;
import io.github.sasp4j.fake.act.ActRefusedException;
import io.github.sasp4j.fake.act.Staff;
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
 * An order as the vendor keeps it. It is made of its template only when somebody looks at it or acts on it; acts that
 * have come due are taken before anything else happens. One lock for each order: no act is lost.
 */
final class OrderState {

    private final Function<Instant, PostPaymentStatus> origin;
    private final UploadOffer offer;
    private @Nullable PostPaymentStatus moved;
    private @Nullable PriorityQueue<Scheduled> scheduled;
    private @Nullable List<TakenAct> history;
    private @Nullable Set<CertificateId> certificates;
    private @Nullable List<ReceivedUpload> uploads;

    OrderState(Function<Instant, PostPaymentStatus> origin, UploadOffer offer) {
        this.origin = origin;
        this.offer = offer;
    }

    synchronized PostPaymentStatus look(Instant now) {
        takeDue(now);
        return offer.on(current(now), now);
    }

    synchronized void take(Act act, Instant now) {
        takeDue(now);
        perform(act, now);
    }

    synchronized void schedule(Act act, Instant due) {
        PriorityQueue<Scheduled> waiting = scheduled == null
                ? new PriorityQueue<>(Comparator.comparing(Scheduled::due).thenComparingLong(Scheduled::sequence))
                : scheduled;
        scheduled = waiting;
        waiting.add(new Scheduled(due, waiting.size(), act));
    }

    synchronized List<TakenAct> history(Instant now) {
        takeDue(now);
        return history == null ? List.of() : List.copyOf(history);
    }

    /** Keeps papers; where the order waits for them, the staff begins to look at them. */
    synchronized void receive(ReceivedUpload upload) {
        List<ReceivedUpload> received = uploads == null ? new ArrayList<>() : uploads;
        uploads = received;
        received.add(upload);
        boolean awaited = look(upload.at()).sections().organization().stream()
                .flatMap(organization -> organization.actions().stream())
                .anyMatch(action -> action.is(OrganizationAction.UPLOAD_DOCUMENT));
        if (awaited) {
            new Staff(act -> perform(act, upload.at())).acceptPapers();
        }
    }

    synchronized List<ReceivedUpload> uploads() {
        return uploads == null ? List.of() : List.copyOf(uploads);
    }

    synchronized void add(CertificateId certificate) {
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
                perform(next.act, next.due);
            } catch (ActRefusedException refusedByThen) {
                // Nobody waits for a scheduled act; that it was refused stands in the history.
            }
        }
    }

    private void perform(Act act, Instant at) {
        try {
            moved = act.on(current(at), at);
            remember(new TakenAct(at, act.actor(), act.name(), Optional.empty()));
        } catch (ActRefusedException refused) {
            remember(new TakenAct(at, act.actor(), act.name(), Optional.ofNullable(refused.getMessage())));
            throw refused;
        }
    }

    private void remember(TakenAct act) {
        List<TakenAct> taken = history == null ? new ArrayList<>() : history;
        history = taken;
        taken.add(act);
    }

    private PostPaymentStatus current(Instant now) {
        return moved == null ? origin.apply(now) : moved;
    }

    private record Scheduled(Instant due, long sequence, Act act) {}
}
