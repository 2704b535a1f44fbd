package io.github.sasp4j.preflight;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.proof.LookupProblem;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.DcvProbe;
import io.github.sasp4j.section.Dcv;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Checks whether the records and files of an order can be seen, before the CA looks. Thread-safe: create one per
 * application and close it on shutdown.
 *
 * <pre>{@code
 * try (DcvPreflight preflight = DcvPreflight.over(probe, InstantSource.system())) {
 *     preflight.check(status).checks().forEach(check -> System.out.println(check.result().describe(Locale.ENGLISH)));
 * }
 * }</pre>
 *
 * <p>It never waits longer than the {@link PreflightPolicy} says, has no more threads than that, and queries the servers of
 * a zone once in a while only: within that time a check returns what was seen last, with its time. All domains of one
 * order in one zone are one check of the zone, in sequence.
 */
public final class DcvPreflight implements AutoCloseable {

    private static final long IDLE_SECONDS = 10;

    private final DomainChecker checker;
    private final Consumer<OrderNumber> whenSeen;
    private final CheckCache cache = new CheckCache();
    private final ThreadPoolExecutor threads;

    private DcvPreflight(DomainChecker checker, Consumer<OrderNumber> whenSeen) {
        this.checker = checker;
        this.whenSeen = Objects.requireNonNull(whenSeen, "whenSeen");
        int size = checker.policy().zonesAtOnce();
        threads = new ThreadPoolExecutor(
                size, size, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "sasp4j-preflight");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** A preflight with {@link PreflightPolicy#defaults()}. It does not close the probe. */
    public static DcvPreflight over(DcvProbe probe, InstantSource clock) {
        return new DcvPreflight(
                new DomainChecker(
                        Objects.requireNonNull(probe, "probe"),
                        PreflightPolicy.defaults(),
                        Objects.requireNonNull(clock, "clock")),
                order -> {});
    }

    /** A preflight like this one with another policy; it knows no earlier results. */
    public DcvPreflight withPolicy(PreflightPolicy policy) {
        return new DcvPreflight(
                new DomainChecker(checker.probe(), Objects.requireNonNull(policy, "policy"), checker.clock()),
                whenSeen);
    }

    /**
     * A preflight like this one that tells when a proof of an order is seen for the first time; it knows no earlier
     * results. With a watch, its hint belongs here: the CA will look for the proof soon.
     */
    public DcvPreflight withSeenListener(Consumer<OrderNumber> listener) {
        return new DcvPreflight(checker, listener);
    }

    /**
     * Checks all domains of an order that are to be proved by record or file and are not yet.
     *
     * @return a check for each; one for which there was no time, or whose zone was checked a short time ago, says so
     */
    public PreflightReport check(PostPaymentStatus status) {
        return check(status, domain -> true);
    }

    /** Checks those of these domains that a caller wants. */
    public PreflightReport check(PostPaymentStatus status, Predicate<Domain> wanted) {
        Map<String, ProofToCheck> proofs = proofs(status, wanted);
        Map<String, DomainCheck> checks = new LinkedHashMap<>();
        Map<String, List<String>> zones = new LinkedHashMap<>();
        Instant now = checker.clock().instant();
        proofs.forEach((domain, proof) -> cache.findFresh(
                        proof, now, checker.policy().maxAge())
                .ifPresentOrElse(
                        fresh -> checks.put(domain, fresh.of(domain)),
                        () -> zones.computeIfAbsent(proof.zone(), zone -> new ArrayList<>())
                                .add(domain)));
        List<ZoneCheck> allowed = new ArrayList<>();
        zones.forEach((zone, domains) -> {
            if (zone.isEmpty() || cache.beginZone(zone, now, checker.policy().zoneInterval())) {
                allowed.add(new ZoneCheck(domains, proofs));
            } else {
                domains.forEach(domain -> checks.put(domain, notAgain(domain, proofs)));
            }
        });
        run(allowed);
        allowed.forEach(zone -> checks.putAll(zone.results()));
        if (allowed.stream().anyMatch(ZoneCheck::sawNew)) {
            whenSeen.accept(status.orderNumber());
        }
        return new PreflightReport(proofs.keySet().stream()
                .flatMap(domain -> Optional.ofNullable(checks.get(domain)).stream())
                .toList());
    }

    /** What the latest checks of an order's proofs have said, without asking any server; unchecked domains are absent. */
    public PreflightReport latest(PostPaymentStatus status) {
        List<DomainCheck> known = new ArrayList<>();
        proofs(status, domain -> true)
                .forEach((domain, proof) -> cache.find(proof).ifPresent(check -> known.add(check.of(domain))));
        return new PreflightReport(known);
    }

    /** Gives up the threads; checks that are under way end without results. The probe stays open. */
    @Override
    public void close() {
        List<Runnable> unused = threads.shutdownNow();
    }

    private Map<String, ProofToCheck> proofs(PostPaymentStatus status, Predicate<Domain> wanted) {
        Map<String, ProofToCheck> proofs = new LinkedHashMap<>();
        CsrDigests digests = status.sections().dcv().map(Dcv::digests).orElse(CsrDigests.none());
        for (Domain domain : status.sections().dcv().map(Dcv::domains).orElse(List.of())) {
            if (wanted.test(domain)) {
                ProofToCheck.of(domain, digests, checker.policy().targetDomain())
                        .ifPresent(proof -> proofs.put(domain.name(), proof));
            }
        }
        return proofs;
    }

    private DomainCheck notAgain(String domain, Map<String, ProofToCheck> proofs) {
        ProofToCheck proof = Objects.requireNonNull(proofs.get(domain));
        return cache.find(proof)
                .map(last -> last.of(domain))
                .orElseGet(() -> checker.notChecked(domain, proof, LookupProblem.CHECKED_RECENTLY, ""));
    }

    /** Runs within the deadline; what is not done by then is interrupted. */
    private void run(List<ZoneCheck> zones) {
        try {
            var unused = threads.invokeAll(zones, checker.policy().deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException closed) {
            // The results of the zones say that there was no time.
        }
    }

    /** The domains of one zone. Its results can be read while it still runs. */
    private final class ZoneCheck implements Callable<Boolean> {

        private final List<String> domains;
        private final Map<String, ProofToCheck> proofs;
        private final Map<String, DomainCheck> done = new LinkedHashMap<>();
        private boolean sawNew;

        ZoneCheck(List<String> domains, Map<String, ProofToCheck> proofs) {
            this.domains = domains;
            this.proofs = proofs;
        }

        @Override
        public Boolean call() {
            for (String domain : domains) {
                ProofToCheck proof = Objects.requireNonNull(proofs.get(domain));
                Optional<DomainCheck> same = cache.findFresh(
                        proof, checker.clock().instant(), checker.policy().maxAge());
                DomainCheck check = same.map(known -> known.of(domain)).orElseGet(() -> checker.check(domain, proof));
                if (Thread.currentThread().isInterrupted()) {
                    return false;
                }
                add(domain, check, same.isEmpty() && cache.save(proof, check));
            }
            return true;
        }

        synchronized Map<String, DomainCheck> results() {
            Map<String, DomainCheck> results = new LinkedHashMap<>(done);
            for (String domain : domains) {
                ProofToCheck proof = Objects.requireNonNull(proofs.get(domain));
                if (!results.containsKey(domain)) {
                    results.put(domain, checker.notChecked(domain, proof, LookupProblem.NO_TIME_LEFT, ""));
                }
            }
            return results;
        }

        synchronized boolean sawNew() {
            return sawNew;
        }

        private synchronized void add(String domain, DomainCheck check, boolean isNew) {
            done.put(domain, check);
            sawNew = sawNew || isNew;
        }
    }
}
