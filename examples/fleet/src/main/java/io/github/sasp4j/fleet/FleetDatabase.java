package io.github.sasp4j.fleet;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.sasp4j.http.store.JdbcSnapshotStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL that the workers share. A platform would use its connection pool and its migrations. */
record FleetDatabase(DataSource connections) {

    private static final String SCHEDULE = """
            CREATE TABLE scheduled_tasks (
              task_name TEXT NOT NULL,
              task_instance TEXT NOT NULL,
              task_data BYTEA,
              execution_time TIMESTAMP WITH TIME ZONE NOT NULL,
              picked BOOLEAN NOT NULL,
              picked_by TEXT,
              last_success TIMESTAMP WITH TIME ZONE,
              last_failure TIMESTAMP WITH TIME ZONE,
              consecutive_failures INT,
              last_heartbeat TIMESTAMP WITH TIME ZONE,
              version BIGINT NOT NULL,
              priority SMALLINT,
              PRIMARY KEY (task_name, task_instance))""";

    private static final String BUDGET = "CREATE TABLE bucket (id TEXT PRIMARY KEY, state BYTEA, expires_at BIGINT)";

    static FleetDatabase at(String jdbcUrl) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(jdbcUrl);
        return new FleetDatabase(connections);
    }

    /** Creates all tables in an empty database. */
    void createTables() throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : new String[] {SCHEDULE, BUDGET, ChangeTable.DEFINITION}) {
                statement.execute(table);
            }
        }
        new JdbcSnapshotStore(connections).createTable();
    }

    /** The budget of an account, which all workers draw on. */
    Bucket budget(String account, int calls, Duration period) {
        ProxyManager<String> buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(connections)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .build();
        BucketConfiguration limit = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(calls).refillGreedy(calls, period))
                .build();
        return buckets.builder().build(account, () -> limit);
    }
}
