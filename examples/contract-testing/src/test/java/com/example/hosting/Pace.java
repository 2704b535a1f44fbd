package com.example.hosting;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * How the real service is called, by all ports together: one call a minute, none while another is under way, and none after
 * the first denial, which can lock an account.
 */
final class Pace {

    private final ReentrantLock oneCall = new ReentrantLock();
    private final Bucket turns;
    private final BlockingStrategy waiting;
    private boolean denied;

    private Pace(TimeMeter time, BlockingStrategy waiting) {
        this.turns = Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(1).refillIntervally(1, Duration.ofMinutes(1)))
                .build();
        this.waiting = waiting;
    }

    static Pace inRealTime() {
        return new Pace(TimeMeter.SYSTEM_MILLISECONDS, BlockingStrategy.PARKING);
    }

    static Pace by(VirtualTime time) {
        return new Pace(time, time);
    }

    PostPaymentStatus keep(Supplier<PostPaymentStatus> call) {
        try {
            oneCall.lockInterruptibly();
            try {
                turns.asBlocking().consume(1, waiting);
                return make(call);
            } finally {
                oneCall.unlock();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransportException(Reason.CANCELLED, "The calling thread was interrupted.", null);
        }
    }

    private PostPaymentStatus make(Supplier<PostPaymentStatus> call) {
        if (denied) {
            throw new IllegalStateException("The service has denied the access: it is not asked any more.");
        }
        try {
            return call.get();
        } catch (AccessDeniedException first) {
            denied = true;
            throw first;
        }
    }
}
