package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The accounts: logins with their lock-out, sessions with their end. */
public final class Accounts {

    private final Map<String, AccountLogin> logins;
    private final Map<SaspSession, Instant> sessionEnds;
    private final LockOut lockOut;
    private final Map<String, Failures> failures = new HashMap<>();

    public Accounts(Map<String, AccountLogin> logins, Map<SaspSession, Instant> sessionEnds, LockOut lockOut) {
        this.logins = Map.copyOf(logins);
        this.sessionEnds = Map.copyOf(sessionEnds);
        this.lockOut = lockOut;
    }

    synchronized boolean letIn(Access access, Instant now) {
        if (access instanceof SaspSession session) {
            Instant end = sessionEnds.get(session);
            return end != null && now.isBefore(end);
        }
        AccountLogin login = (AccountLogin) access;
        Failures before = failures.getOrDefault(login.name(), Failures.NONE);
        if (now.isBefore(before.lockedUntil)) {
            return false;
        }
        if (Optional.ofNullable(logins.get(login.name())).filter(login::equals).isPresent()) {
            failures.remove(login.name());
            return true;
        }
        failures.put(login.name(), before.andOneMore(lockOut, now));
        return false;
    }

    /** Unlocks all accounts. */
    synchronized void reset() {
        failures.clear();
    }

    /**
     * When repeated wrong logins lock an account.
     *
     * @param after so many wrong logins in a row
     * @param duration how long it stays locked
     */
    public record LockOut(int after, Duration duration) {}

    private record Failures(int inARow, Instant lockedUntil) {

        static final Failures NONE = new Failures(0, Instant.MIN);

        Failures andOneMore(LockOut lockOut, Instant now) {
            return inARow + 1 >= lockOut.after
                    ? new Failures(0, now.plus(lockOut.duration))
                    : new Failures(inARow + 1, Instant.MIN);
        }
    }
}
