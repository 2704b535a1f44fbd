package io.github.sasp4j.fleet;

import io.github.sasp4j.watch.OrderChange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Where workers write down what they were told, in place of telling customers. */
record ChangeTable(DataSource connections) {

    static final String DEFINITION = "CREATE TABLE told_change (id BIGSERIAL PRIMARY KEY,"
            + " worker TEXT NOT NULL, order_number TEXT NOT NULL, order_status TEXT NOT NULL)";

    /** Throws if it cannot be written: then the change is told again. */
    void write(String worker, OrderChange change) {
        try (Connection connection = connections.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO told_change (worker, order_number, order_status) VALUES (?, ?, ?)")) {
            insert.setString(1, worker);
            insert.setString(2, change.after().orderNumber().text());
            insert.setString(3, change.after().orderStatus().text());
            int unused = insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("A change could not be written.", failure);
        }
    }

    /** What was told after an entry, in sequence. */
    List<ToldChange> after(long id) throws SQLException {
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT id, worker, order_number, order_status FROM told_change WHERE id > ? ORDER BY id")) {
            select.setLong(1, id);
            try (ResultSet rows = select.executeQuery()) {
                List<ToldChange> changes = new ArrayList<>();
                while (rows.next()) {
                    changes.add(
                            new ToldChange(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
                return changes;
            }
        }
    }

    record ToldChange(long id, String worker, String order, String status) {}
}
