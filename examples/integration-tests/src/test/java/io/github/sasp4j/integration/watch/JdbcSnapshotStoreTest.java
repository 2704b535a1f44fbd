package io.github.sasp4j.integration.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeClock;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.store.JdbcSnapshotStore;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.OrderChange;
import io.github.sasp4j.watch.OrderWatch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Snapshots in a database. */
class JdbcSnapshotStoreTest {

    private static final OrderNumber NUMBER = OrderNumber.of("720300");

    private final FakeClock clock = FakeClock.at(Instant.parse("2026-03-02T09:00:00Z"));
    private final FakeSasp vendor = FakeSasp.demo(clock);
    private final PostPaymentStatus status = vendor.order(NUMBER).status();
    private final JdbcDataSource database = new JdbcDataSource();
    private JdbcSnapshotStore store = new JdbcSnapshotStore(database);

    @BeforeEach
    void create() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        store.createTable();
    }

    @Test
    void whatIsSavedIsFoundWithoutItsToken() {
        store.save(status);

        assertThat(store.find(NUMBER)).contains(status.withUpload(Optional.empty()));
    }

    @Test
    void theLastStatusReplacesTheOneBefore() {
        store.save(status);
        store.save(status.withOrderStatus(OrderStatus.PROCESSED));

        assertThat(store.find(NUMBER))
                .hasValueSatisfying(found -> assertThat(found.orderStatus().is(OrderStatus.PROCESSED))
                        .isTrue());
    }

    @Test
    void anOrderThatWasNeverSavedIsNotFound() {
        assertThat(store.find(NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"version\":99,\"status\":{}}", "{\"version\":1,\"status\":{}}", "cut o"})
    void aStatusThatCannotBeReadIsNotFoundAndIsReplacedByTheNext(String ofAnotherVersion) throws SQLException {
        store.save(status);
        overwrite(ofAnotherVersion);

        assertThat(store.find(NUMBER)).isEmpty();

        store.save(status);
        assertThat(store.find(NUMBER)).isPresent();
    }

    private void overwrite(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE sasp_snapshot SET status = ?")) {
            update.setString(1, text);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void whatIsRemovedIsNotFound() {
        store.save(status);
        store.remove(NUMBER);

        assertThat(store.find(NUMBER)).isEmpty();
    }

    @Test
    void manyThreadsCanSaveOneOrder() {
        IntStream.range(0, 200).parallel().forEach(i -> store.save(status));

        assertThat(store.find(NUMBER)).isPresent();
    }

    @Test
    void aFailureNamesTheTableAndNothingOfTheStatus() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());

        assertThatIllegalStateException()
                .isThrownBy(() -> store.save(status))
                .withMessage("The table sasp_snapshot could not be written.");
    }

    @Test
    void aChangeThatHappenedWhileTheProcessWasDownIsToldByTheNextOne() {
        List<OrderChange> told = new ArrayList<>();
        try (OrderWatch before = watch(told)) {
            before.watch(StatusRequest.of(NUMBER));
            before.runDue();
        }
        vendor.order(NUMBER).staff().requestDocuments();
        store = new JdbcSnapshotStore(database);
        try (OrderWatch after = watch(told)) {
            after.watch(StatusRequest.of(NUMBER));
            after.runDue();
        }

        assertThat(told).hasSize(2);
        assertThat(told.get(1).isFirst()).isFalse();
        assertThat(told.get(1).changes()).isNotEmpty();
    }

    private OrderWatch watch(List<OrderChange> told) {
        return OrderWatch.over(vendor.statuses(AccountLogin.of("demo", "demo-password")), store, told::add, clock);
    }
}
