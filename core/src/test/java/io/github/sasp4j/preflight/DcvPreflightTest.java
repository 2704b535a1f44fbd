package io.github.sasp4j.preflight;

import static io.github.sasp4j.preflight.SampleOrder.CNAME;
import static io.github.sasp4j.preflight.SampleOrder.byRecord;
import static io.github.sasp4j.preflight.SampleOrder.domain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.dcv.proof.DnsObservation;
import io.github.sasp4j.dcv.proof.LookupProblem;
import io.github.sasp4j.dcv.proof.ProofMissing;
import io.github.sasp4j.dcv.proof.ProofNotChecked;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.dcv.proof.ProofSeen;
import io.github.sasp4j.dcv.proof.RecordLookup;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.progress.StepKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DcvPreflightTest {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant now = START;
    private final RecordedProbe probe = new RecordedProbe(() -> now);
    private final List<DcvPreflight> opened = new ArrayList<>();
    private final DcvPreflight preflight = opened(DcvPreflight.over(probe, () -> now));

    @AfterEach
    void closeAll() {
        opened.forEach(DcvPreflight::close);
    }

    @Test
    void onlyWhatIsUnfinishedAndProvedByRecordOrFileIsChecked() {
        PreflightReport report = preflight.check(SampleOrder.of(List.of(
                domain("a.example.com", DomainStatus.COMPLETED, CNAME),
                domain("b.example.com", DomainStatus.IN_PROGRESS, "admin@example.com"),
                domain("c.example.com", DomainStatus.NOT_COMPLETED, "Not yet set"),
                domain("d.example.com", DomainStatus.NOT_COMPLETED, CNAME),
                domain("e.example.com", DomainStatus.IN_PROGRESS, "HTTPS CSR Hash"))));

        assertThat(report.checks())
                .extracting(DomainCheck::domain, DomainCheck::method)
                .containsExactly(
                        tuple("d.example.com", CsrHashOption.CNAME), tuple("e.example.com", CsrHashOption.HTTPS));
        assertThat(report.of("d.example.com"))
                .get()
                .satisfies(check -> assertThat(check.result()).isInstanceOf(ProofMissing.class));
        assertThat(report.of("e.example.com").orElseThrow().result())
                .isInstanceOfSatisfying(
                        ProofSeen.class, seen -> assertThat(seen.where()).startsWith("https://e.example.com/"));
        assertThat(report.isReady()).isFalse();
    }

    @Test
    void aZoneIsCheckedOnceAMinute() {
        PostPaymentStatus order = byRecord("www.example.com");
        preflight.check(order);
        now = now.plusSeconds(59);
        probe.published.add("www.example.com");

        assertThat(preflight.check(order).checks()).singleElement().satisfies(check -> {
            assertThat(check.result()).isInstanceOf(ProofMissing.class);
            assertThat(check.at()).isEqualTo(START);
        });
        now = START.plus(MINUTE);
        assertThat(preflight.check(order).isReady()).isTrue();
        assertThat(probe.lookups).hasSize(2);
    }

    @Test
    void anotherNameOfTheZoneHasToWaitToo() {
        preflight.check(byRecord("www.example.com"));

        assertThat(preflight.check(byRecord("shop.example.com")).checks())
                .extracting(DomainCheck::result)
                .first()
                .isInstanceOfSatisfying(
                        ProofNotChecked.class,
                        result -> assertThat(result.problem()).isEqualTo(LookupProblem.CHECKED_RECENTLY));
    }

    @Test
    void allNamesOfAnOrderInOneZoneAreOneCheck() {
        probe.published.add("example.com");

        assertThat(preflight
                        .check(byRecord("a.example.com", "b.example.com", "example.net", "c.example.com"))
                        .results()
                        .values())
                .extracting(ProofResult::isSeen)
                .containsExactly(true, true, false, true);
    }

    @Test
    void aWildcardAndItsNameAreLookedUpTogether() {
        PreflightReport report = preflight.check(byRecord("example.com", "*.example.com"));

        assertThat(report.checks()).extracting(DomainCheck::domain).containsExactly("example.com", "*.example.com");
        assertThat(probe.lookups.stream().distinct()).hasSize(1);
    }

    @Test
    void aThousandDomainsAreCheckedByFewThreads() {
        String[] names = IntStream.range(0, 1_000)
                .mapToObj(i -> "www.shop" + i % 500 + (i < 500 ? ".example" : ".test"))
                .toArray(String[]::new);
        DcvPreflight four =
                opened(preflight.withPolicy(PreflightPolicy.defaults().withZonesAtOnce(4)));

        assertThat(four.check(byRecord(names)).checks())
                .hasSize(1_000)
                .allSatisfy(check -> assertThat(check.result()).isInstanceOf(ProofMissing.class));
        assertThat(probe.threads).hasSizeBetween(1, 4);
    }

    @Test
    void aProbeThatHangsEndsWithTheCheckAndKeepsWhatWasSeenBefore() {
        CountDownLatch never = new CountDownLatch(1);
        probe.published.add("a.example.com");
        DcvPreflight hasty = opened(DcvPreflight.over(
                        new RecordedProbe(() -> now) {
                            @Override
                            public DnsObservation lookUp(RecordLookup lookup, Duration deadline) {
                                if (lookup.name().endsWith(".a.example.com")) {
                                    return probe.lookUp(lookup, deadline);
                                }
                                return hang(never);
                            }
                        },
                        () -> now)
                .withPolicy(PreflightPolicy.defaults().withDeadlines(MINUTE, Duration.ofMillis(300))));

        List<DomainCheck> checks = hasty.check(byRecord("a.example.com", "b.example.com", "example.net"))
                .checks();

        assertThat(checks.get(0).result().isSeen()).isTrue();
        assertThat(checks.subList(1, 3))
                .allSatisfy(check -> assertThat(check.result())
                        .isInstanceOfSatisfying(
                                ProofNotChecked.class,
                                result -> assertThat(result.problem()).isEqualTo(LookupProblem.NO_TIME_LEFT)));
    }

    @Test
    void aProbeThatFailsLeavesItOpen() {
        DcvPreflight failing = opened(DcvPreflight.over(
                new RecordedProbe(() -> now) {
                    @Override
                    public DnsObservation lookUp(RecordLookup lookup, Duration deadline) {
                        throw new IllegalStateException("secret");
                    }
                },
                () -> now));

        assertThat(failing.check(byRecord("example.com")).checks())
                .singleElement()
                .extracting(DomainCheck::result)
                .isInstanceOfSatisfying(ProofNotChecked.class, result -> {
                    assertThat(result.problem()).isEqualTo(LookupProblem.PROBE_FAILED);
                    assertThat(result.detail()).isEqualTo("IllegalStateException");
                });
    }

    @Test
    void withoutHashesNoServerIsAsked() {
        PreflightReport report = preflight.check(
                SampleOrder.of(CsrDigests.none(), List.of(domain("example.com", DomainStatus.IN_PROGRESS, CNAME))));

        assertThat(report.checks())
                .singleElement()
                .extracting(DomainCheck::result)
                .isEqualTo(new ProofNotChecked(
                        LookupProblem.INSTRUCTION_UNAVAILABLE,
                        "example.com",
                        "The service has given no hashes of the CSR yet."));
        assertThat(probe.lookups).isEmpty();
    }

    @Test
    void aResultIsKeptForItsTimeAndNoLonger() {
        DcvPreflight keeping = opened(
                preflight.withPolicy(PreflightPolicy.defaults().withIntervals(Duration.ZERO, Duration.ofMinutes(5))));
        keeping.check(byRecord("example.com"));
        now = START.plus(Duration.ofMinutes(5)).minusNanos(1);
        keeping.check(byRecord("example.com"));
        assertThat(probe.lookups).hasSize(1);

        now = START.plus(Duration.ofMinutes(5));
        keeping.check(byRecord("example.com"));
        assertThat(probe.lookups).hasSize(2);
    }

    @Test
    void aProofThatIsSeenForTheFirstTimeIsToldOnce() {
        List<OrderNumber> seen = new ArrayList<>();
        DcvPreflight telling = opened(preflight.withSeenListener(seen::add));
        telling.check(byRecord("example.com"));
        assertThat(seen).isEmpty();

        probe.published.add("example.com");
        now = now.plus(MINUTE);
        telling.check(byRecord("example.com"));
        now = now.plus(MINUTE);
        telling.check(byRecord("example.com"));

        assertThat(seen).containsExactly(OrderNumber.of("654824"));
    }

    @Test
    void theLatestResultsNeedNoServerAndLeadToTheNextSteps() {
        probe.published.add("a.example.com");
        PostPaymentStatus order = byRecord("a.example.com", "b.example.com");
        assertThat(preflight.latest(order).checks()).isEmpty();
        preflight.check(order);

        PreflightReport latest = preflight.latest(order);

        assertThat(latest.checks()).hasSize(2);
        assertThat(probe.lookups).hasSize(2);
        assertThat(order.nextSteps(latest.results()))
                .extracting(NextStep::kind)
                .containsExactly(
                        StepKind.PUBLISH_DNS_RECORD, StepKind.WAIT_FOR_RECORD_CHECK, StepKind.WAIT_FOR_VALIDATION);
    }

    @Test
    void aClosedPreflightChecksNothing() {
        preflight.close();

        assertThat(preflight.check(byRecord("example.com")).checks())
                .singleElement()
                .extracting(DomainCheck::result)
                .isInstanceOfSatisfying(
                        ProofNotChecked.class,
                        result -> assertThat(result.problem()).isEqualTo(LookupProblem.NO_TIME_LEFT));
    }

    private DcvPreflight opened(DcvPreflight made) {
        opened.add(made);
        return made;
    }

    private static DnsObservation hang(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("interrupted");
    }
}
