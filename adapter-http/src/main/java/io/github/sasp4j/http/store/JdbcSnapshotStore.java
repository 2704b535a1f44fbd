package io.github.sasp4j.http.store;

import io.github.sasp4j.http.codec.StatusCodec;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.watch.SnapshotStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps the last told status of each order in a table of a database, without its upload token. Each method takes a
 * connection of its own and commits. The SQL is plain enough for any database; it is tested on H2. Thread-safe.
 *
 * <p>The table is {@value #TABLE_DEFINITION}
 */
public final class JdbcSnapshotStore implements SnapshotStore {

    /** The statement that creates the table. */
    public static final String TABLE_DEFINITION = "CREATE TABLE sasp_snapshot"
            + " (order_number VARCHAR(128) NOT NULL PRIMARY KEY, status VARCHAR(1000000) NOT NULL)";

    private static final String SELECT = "SELECT status FROM sasp_snapshot WHERE order_number = ?";
    private static final String UPDATE = "UPDATE sasp_snapshot SET status = ? WHERE order_number = ?";
    private static final String INSERT = "INSERT INTO sasp_snapshot (status, order_number) VALUES (?, ?)";
    private static final String DELETE = "DELETE FROM sasp_snapshot WHERE order_number = ?";

    private final DataSource database;
    private final StatusCodec codec = StatusCodec.withoutUploadAccess();

    /** A store in a database that has the table. */
    public JdbcSnapshotStore(DataSource database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    /**
     * Creates the table.
     *
     * @throws IllegalStateException if that fails, as where it is there already
     */
    public void createTable() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE_DEFINITION);
            commit(connection);
        } catch (SQLException failure) {
            throw failed("created", failure);
        }
    }

    @Override
    public Optional<PostPaymentStatus> find(OrderNumber order) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, order.text());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(codec.decode(rows.getString(1))) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw failed("read", failure);
        }
    }

    @Override
    public void save(PostPaymentStatus status) {
        String text = codec.encode(status);
        String order = status.orderNumber().text();
        try (Connection connection = database.getConnection()) {
            if (execute(connection, UPDATE, text, order) == 0) {
                insert(connection, text, order);
            }
            commit(connection);
        } catch (SQLException failure) {
            throw failed("written", failure);
        }
    }

    @Override
    public void remove(OrderNumber order) {
        try (Connection connection = database.getConnection()) {
            int unused = execute(connection, DELETE, order.text());
            commit(connection);
        } catch (SQLException failure) {
            throw failed("removed", failure);
        }
    }

    private static void insert(Connection connection, String text, String order) throws SQLException {
        try {
            int unused = execute(connection, INSERT, text, order);
        } catch (SQLIntegrityConstraintViolationException insertedMeanwhile) {
            int unused = execute(connection, UPDATE, text, order);
        }
    }

    private static int execute(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static void commit(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private static IllegalStateException failed(String what, SQLException failure) {
        return new IllegalStateException("The table sasp_snapshot could not be " + what + ".", failure);
    }
}
