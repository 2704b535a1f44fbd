package io.github.sasp4j.testkit.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The wire monitor fails what departs and does not say so, and what says so and does not depart. */
class WireMonitorExtensionTest {

    @Test
    void aTestThatDepartsInSilenceFails() {
        Events tests = run(Departs.class).testEvents();

        tests.assertStatistics(events -> events.started(2).succeeded(1).failed(1));
        assertThat(tests.failed().stream().map(Event::toString))
                .singleElement()
                .asString()
                .contains("inSilence", "GET /products/!getPostPaymentStatus -> 200: not a form that is POSTed");
    }

    @Test
    void aTestThatNamesWhatItPlantsPasses() {
        EngineExecutionResults results = run(NamesIt.class);

        results.testEvents().assertStatistics(events -> events.started(1).succeeded(1));
        results.containerEvents().assertStatistics(events -> events.failed(0));
    }

    @Test
    void aNameUnderWhichNothingDepartsFailsTheClass() {
        EngineExecutionResults results = run(NamesNothing.class);

        results.containerEvents().assertStatistics(events -> events.failed(1));
        assertThat(results.containerEvents().failed().stream().map(Event::toString))
                .singleElement()
                .asString()
                .contains("nothing deviates", "NamesNothing");
    }

    @Test
    void whatPreparesAClassIsHeardToo() {
        run(PreparesInSilence.class)
                .testEvents()
                .assertStatistics(events -> events.started(1).failed(1));
    }

    @Test
    void whatPreparesAClassCanNameWhatItPlants() {
        EngineExecutionResults results = run(PreparesByName.class);

        results.testEvents().assertStatistics(events -> events.started(1).succeeded(1));
        results.containerEvents().assertStatistics(events -> events.failed(0));
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .selectors(selectClass(tests))
                .execute();
    }

    /** Counts for nothing in the coverage: no part of it is as described. */
    private static void depart() {
        WireMonitor.report(new MonitoredExchange(
                "GET", "/products/!getPostPaymentStatus", "", null, 200, "text/html", Optional.empty(), null));
    }

    static class Departs {

        @Test
        void inSilence() {
            depart();
        }

        @Test
        void not() {}
    }

    static class NamesIt {

        @Test
        @ExpectsDeviations("a question that is not POSTed")
        void plants() {
            depart();
        }
    }

    @ExpectsDeviations("nothing at all")
    static class NamesNothing {

        @Test
        void plantsNothing() {}
    }

    static class PreparesInSilence {

        @BeforeAll
        static void prepare() {
            depart();
        }

        @Test
        void plantsNothing() {}
    }

    static class PreparesByName {

        @BeforeAll
        @ExpectsDeviations("a question that is not POSTed")
        static void prepare() {
            depart();
        }

        @Test
        void plantsNothing() {}
    }
}
