package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.dcv.proof.DnsObservation;
import io.github.sasp4j.dcv.proof.FileObservation;
import io.github.sasp4j.dcv.proof.RecordLookup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** A probe that breaks one promise fails that one and no other; its class has the promise's name. */
class DcvProbeContractTest {

    @Test
    void aProbeThatKeepsEveryPromisePasses() {
        run(KeepsAll.class)
                .testEvents()
                .assertStatistics(events -> events.succeeded(8).failed(0));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                APublishedRecordIsSeen.class,
                AnAbsentRecordIsObserved.class,
                APublishedFileIsSeenAsItIs.class,
                AnAbsentFileIsObserved.class,
                ADomainOfNobodyIsObserved.class,
                ACallReturnsByItsDeadline.class,
                AnInterruptedThreadStaysInterrupted.class,
                ClosingTwiceDoesNothing.class
            })
    void aBrokenPromiseIsFoundByItsName(Class<?> broken) {
        assertThat(run(broken).testEvents().failed().stream().map(DcvProbeContractTest::method))
                .containsExactly(broken.getSimpleName());
    }

    private static String method(Event failed) {
        String name = failed.getTestDescriptor().getUniqueId().getLastSegment().getValue();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1, name.indexOf('('));
    }

    private static EngineExecutionResults run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute();
    }

    abstract static class InFrontOf extends DcvProbeContract {

        private final InMemoryProbe probe;

        InFrontOf(InMemoryProbe probe) {
            this.probe = probe;
        }

        @Override
        protected InMemoryProbe probe() {
            return probe;
        }

        @Override
        protected void publish(CnameRecord record) {
            probe.publish(record);
        }

        @Override
        protected void publish(ValidationFile file) {
            probe.publish(file);
        }

        @Override
        public Duration timeLimit() {
            return Duration.ofSeconds(2);
        }
    }

    static class KeepsAll extends InFrontOf {
        KeepsAll() {
            super(new InMemoryProbe());
        }
    }

    static class APublishedRecordIsSeen extends InFrontOf {
        APublishedRecordIsSeen() {
            super(new InMemoryProbe() {
                @Override
                void publish(CnameRecord record) {}
            });
        }
    }

    static class AnAbsentRecordIsObserved extends InFrontOf {
        AnAbsentRecordIsObserved() {
            super(new InMemoryProbe() {
                private boolean published;

                @Override
                void publish(CnameRecord record) {
                    published = true;
                    super.publish(record);
                }

                @Override
                public DnsObservation lookUp(RecordLookup lookup, Duration deadline) {
                    boolean isRequested = lookup.name().endsWith("www.example.com")
                            && deadline.toMillis() > 1
                            && !Thread.currentThread().isInterrupted();
                    if (!published && isRequested) {
                        throw new IllegalStateException("no such record");
                    }
                    return super.lookUp(lookup, deadline);
                }
            });
        }
    }

    static class APublishedFileIsSeenAsItIs extends InFrontOf {
        APublishedFileIsSeenAsItIs() {
            super(new InMemoryProbe() {
                @Override
                public FileObservation fetch(ValidationFile file, String scheme, Duration deadline) {
                    FileObservation seen = super.fetch(file, scheme, deadline);
                    return seen.equals(response(seen.url(), 200, file.content()))
                            ? response(seen.url(), 200, file.content().strip() + "\r\n")
                            : seen;
                }
            });
        }
    }

    static class AnAbsentFileIsObserved extends InFrontOf {
        AnAbsentFileIsObserved() {
            super(new InMemoryProbe() {
                @Override
                public FileObservation fetch(ValidationFile file, String scheme, Duration deadline) {
                    FileObservation seen = super.fetch(file, scheme, deadline);
                    return seen.equals(response(seen.url(), 404, "")) ? response(seen.url(), 200, "") : seen;
                }
            });
        }
    }

    static class ADomainOfNobodyIsObserved extends InFrontOf {
        ADomainOfNobodyIsObserved() {
            super(new InMemoryProbe() {
                @Override
                public DnsObservation lookUp(RecordLookup lookup, Duration deadline) {
                    if (lookup.name().endsWith(".invalid")) {
                        throw new IllegalArgumentException(lookup.name());
                    }
                    return super.lookUp(lookup, deadline);
                }
            });
        }
    }

    static class ACallReturnsByItsDeadline extends InFrontOf {
        ACallReturnsByItsDeadline() {
            super(new InMemoryProbe() {
                @Override
                public DnsObservation lookUp(RecordLookup lookup, Duration deadline) {
                    if (deadline.toMillis() <= 1) {
                        throw new IllegalStateException("not in time");
                    }
                    return super.lookUp(lookup, deadline);
                }
            });
        }
    }

    static class AnInterruptedThreadStaysInterrupted extends InFrontOf {
        AnInterruptedThreadStaysInterrupted() {
            super(new InMemoryProbe() {
                @Override
                public DnsObservation lookUp(RecordLookup lookup, Duration deadline) {
                    return Thread.interrupted()
                            ? new DnsObservation(Instant.EPOCH, Optional.empty(), List.of())
                            : super.lookUp(lookup, deadline);
                }
            });
        }
    }

    static class ClosingTwiceDoesNothing extends InFrontOf {
        ClosingTwiceDoesNothing() {
            super(new InMemoryProbe() {
                private int closed;

                @Override
                public void close() {
                    closed++;
                    if (closed == 2) {
                        throw new IllegalStateException("closed");
                    }
                }
            });
        }
    }
}
