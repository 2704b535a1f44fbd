package io.github.sasp4j.http.store;

import io.github.sasp4j.http.codec.StatusCodec;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.watch.SnapshotStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps the last told status of each order in a table of a database, without its upload token. Each method takes a
 * connection of its own and commits. It is tested on H2 and PostgreSQL. Thread-safe.
 *
 * <p>A row that this version of the library cannot read, as after an upgrade was taken back, counts as none: the watch tells
 * the order as one that it sees for the first time, and replaces the row.
 *
 * <p>The table is {@value #TABLE_DEFINITION}. On a database without so long a {@code VARCHAR}, create a table with the same
 * names and the type that it has for long texts.
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
                return rows.next() ? read(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw failed("read", failure);
        }
    }

    @Override
    public void save(PostPaymentStatus status) {
        String text = codec.encode(status);
        String order = status.orderNumber().text();
        // Where the order cannot be inserted, another process has inserted it meanwhile.
        if (!changes(UPDATE, text, order) && !inserts(text, order) && !changes(UPDATE, text, order)) {
            throw new IllegalStateException("The table sasp_snapshot takes no row for the order.");
        }
    }

    @Override
    public void remove(OrderNumber order) {
        boolean unused = changes(DELETE, order.text());
    }

    /** A watch could never replace a row that its store fails to read. */
    private Optional<PostPaymentStatus> read(String text) {
        try {
            return Optional.of(codec.decode(text));
        } catch (IllegalArgumentException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private boolean changes(String sql, String... values) {
        try {
            return execute(sql, values) > 0;
        } catch (SQLException failure) {
            throw failed("written", failure);
        }
    }

    private boolean inserts(String text, String order) {
        try {
            return execute(INSERT, text, order) > 0;
        } catch (SQLException failure) {
            if (isDuplicate(failure)) {
                return false;
            }
            throw failed("written", failure);
        }
    }

    private int execute(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            int rows = statement.executeUpdate();
            commit(connection);
            return rows;
        }
    }

    /** Drivers have exceptions of their own for it, with the state of the standard's class 23. */
    private static boolean isDuplicate(SQLException failure) {
        return String.valueOf(failure.getSQLState()).startsWith("23");
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
