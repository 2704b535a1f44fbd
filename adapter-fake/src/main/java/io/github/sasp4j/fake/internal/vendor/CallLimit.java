package io.github.sasp4j.fake.internal.vendor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How many calls one caller may make within a time that moves along with the clock. */
public final class CallLimit {

    private final int calls;
    private final Duration window;
    private final Map<Object, Deque<Instant>> made = new HashMap<>();

    public CallLimit(int calls, Duration window) {
        this.calls = calls;
        this.window = window;
    }

    /** Counts a call, unless it is one too many. */
    synchronized boolean allows(Object caller, Instant now) {
        Deque<Instant> recent = made.computeIfAbsent(caller, first -> new ArrayDeque<>());
        while (!recent.isEmpty() && !recent.getFirst().plus(window).isAfter(now)) {
            recent.removeFirst();
        }
        if (recent.size() >= calls) {
            return false;
        }
        recent.addLast(now);
        return true;
    }

    /** Forgets all calls. */
    synchronized void reset() {
        made.clear();
    }
}
