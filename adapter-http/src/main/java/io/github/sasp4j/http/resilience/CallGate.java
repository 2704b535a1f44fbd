package io.github.sasp4j.http.resilience;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.sasp4j.access.Access;
import io.github.sasp4j.http.internal.client.FixedAccess;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/**
 * Keeps the calls of a platform within what the service and its accounts bear. Ports that are made by one gate share
 * its limits. Thread-safe; needs no closing.
 *
 * <ul>
 *   <li>A denied login or session makes no further call until it changes or is {@linkplain #reopen reopened}: repeating
 *       it can lock the account. Other logins and sessions are not affected.
 *   <li>After the service's call limit was reached, its account makes no call for a time that doubles when the limit is
 *       reached again.
 *   <li>Each account has a budget, a number of calls at once and a bounded queue.
 *   <li>Failures that may pass are retried, never after a denial or a rejection, and an upload only if nothing has left.
 *   <li>Callers that ask for the same order with the same access at the same time share one call.
 * </ul>
 *
 * <pre>{@code
 * CallGate gate = CallGate.of(ResilienceConfig.builder().timeToLive(Duration.ofSeconds(60)).build());
 * ResilientStatuses statuses = gate.statuses(SaspHttp.statuses(config), login);
 * ValidationDocuments documents = gate.documents(SaspHttp.documents(config));
 * }</pre>
 */
public final class CallGate {

    private static final int MAX_ACCOUNTS = 100_000;

    /** Longer than any cooldown or session: an account that nobody uses is forgotten. */
    private static final Duration KEEP_UNUSED = Duration.ofDays(2);

    private final ResilienceConfig config;
    private final Cache<AccountKey, Account> accounts = Caffeine.newBuilder()
            .maximumSize(MAX_ACCOUNTS)
            .expireAfterAccess(KEEP_UNUSED)
            .build();
    private final Set<ResilientStatuses> ports =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private CallGate(ResilienceConfig config) {
        this.config = config;
    }

    /** A gate with these limits. */
    public static CallGate of(ResilienceConfig config) {
        return new CallGate(config);
    }

    /**
     * A port behind the gate. Closing it closes the port.
     *
     * @param access the access of requests that have none of their own, called for each of them, on a thread that
     *     nobody waits for longer than the deadline
     */
    public ResilientStatuses statuses(PostPaymentStatuses port, Supplier<? extends Access> access) {
        ResilientStatuses made = new ResilientStatuses(port, access, config, this::account);
        ports.add(made);
        return made;
    }

    /**
     * A port behind the gate. Closing it closes the port.
     *
     * @param access the access of requests that have none of their own
     */
    public ResilientStatuses statuses(PostPaymentStatuses port, Access access) {
        return statuses(port, new FixedAccess(access));
    }

    /** A port behind the gate. Closing it closes the port. */
    public ValidationDocuments documents(ValidationDocuments port) {
        return new ResilientDocuments(port, config, () -> account(AccountKey.UPLOADS));
    }

    /** Lets a login or session that was denied be used again, after an operator has corrected what was wrong. */
    public void reopen(Access access) {
        account(AccountKey.of(access)).reopen();
    }

    /**
     * Goes back to how it was made: forgets denials, cooldowns, spent budgets and the last known statuses of its ports, as
     * between two tests. Budgets of the host's own buckets stay spent. Calls that are under way go on.
     */
    public void reset() {
        accounts.invalidateAll();
        ports.forEach(ResilientStatuses::forget);
    }

    /** Says nothing of the accounts. */
    @Override
    public String toString() {
        return "CallGate";
    }

    private Account account(AccountKey key) {
        return accounts.get(key, missing -> new Account(missing, config));
    }
}
