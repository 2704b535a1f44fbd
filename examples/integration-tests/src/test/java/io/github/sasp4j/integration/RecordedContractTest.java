package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.KnownService;
import io.github.sasp4j.testkit.contract.PostPaymentStatusesContract;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract in front of a fake that plays recordings. */
class RecordedContractTest extends PostPaymentStatusesContract {

    @TempDir
    private static Path folder;

    private static RecordedOrders recorded;

    @BeforeAll
    @ExpectsDeviations("the walk meets a gateway's pages and a response of another type")
    static void record() throws IOException {
        recorded = RecordedOrders.recordedInto(folder);
    }

    @Override
    protected PostPaymentStatuses port() {
        return recorded.played().statuses(KnownOrders.LOGIN);
    }

    @Override
    protected KnownService known() {
        return recorded.known();
    }

    @Test
    void everyOrderOfTheDemoAndThatOfTheWalkIsPlayed() {
        assertThat(recorded.count()).isEqualTo(5);
    }
}
