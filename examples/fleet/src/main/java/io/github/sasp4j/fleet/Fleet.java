package io.github.sasp4j.fleet;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.fleet.ChangeTable.ToldChange;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.watch.CheckState;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Starts two workers on the fake's server, lets the orders move, kills one of the workers in the middle, and prints what the
 * workers tell. The database is that of the environment variable {@code JDBC_URL}, which has to be empty, or a PostgreSQL of
 * its own.
 */
final class Fleet {

    static final int ORDERS = 12;

    private static final long POLL_MILLIS = 100;

    private final FakeSasp vendor = FakeSasp.builder()
            .login(AccountLogin.of("demo", "demo-password"))
            .clock(InstantSource.system())
            .build();
    private final FleetDatabase database;
    private final String jdbcUrl;
    private final PrintStream out;
    private final List<ToldChange> told = new ArrayList<>();

    private Fleet(String jdbcUrl, PrintStream out) {
        this.jdbcUrl = jdbcUrl;
        this.database = FleetDatabase.at(jdbcUrl);
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        String url = System.getenv("JDBC_URL");
        if (url != null) {
            run(url, System.out);
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            run(postgres.getJdbcUrl("postgres", "postgres"), System.out);
        }
    }

    /** Runs the fleet on an empty database until all orders are issued. */
    static FleetReport run(String jdbcUrl, PrintStream out) throws IOException, SQLException, InterruptedException {
        return new Fleet(jdbcUrl, out).run();
    }

    private FleetReport run() throws IOException, SQLException, InterruptedException {
        database.createTables();
        List<FakeOrder> orders = IntStream.range(0, ORDERS)
                .mapToObj(i -> vendor.add(
                        OrderNumber.of(String.valueOf(810_000 + i)),
                        OrderTemplate.DV_SINGLE_DOMAIN,
                        OrderStage.VALIDATED))
                .toList();
        try (FakeServer server = FakeServer.start(vendor);
                WorkerProcess first = start("worker-1", server);
                WorkerProcess second = start("worker-2", server)) {
            schedule(orders);
            printUntilTold(ORDERS, first, second);
            orders.subList(0, ORDERS / 2).forEach(order -> order.staff().issue());
            first.kill();
            out.println("worker-1 is killed.");
            orders.subList(ORDERS / 2, ORDERS).forEach(order -> order.staff().issue());
            printUntilTold(2 * ORDERS, second);
        }
        out.println(told.size() + " changes of " + ORDERS + " orders, "
                + vendor.calls().size() + " calls.");
        return new FleetReport(List.copyOf(told), vendor.calls());
    }

    private WorkerProcess start(String name, FakeServer server) throws IOException {
        return WorkerProcess.start(name, jdbcUrl, server.endpoint().toString());
    }

    private void schedule(List<FakeOrder> orders) {
        SchedulerClient scheduler =
                SchedulerClient.Builder.create(database.connections()).build();
        for (FakeOrder order : orders) {
            boolean unused = scheduler.scheduleIfNotExists(FleetWorker.TASK
                    .instance(order.number().text())
                    .data(OrderTask.of(CheckState.startingAt(Instant.now())))
                    .scheduledTo(Instant.now()));
        }
    }

    private void printUntilTold(int changes, WorkerProcess... running) throws SQLException, InterruptedException {
        ChangeTable table = new ChangeTable(database.connections());
        while (told.size() < changes) {
            for (WorkerProcess worker : running) {
                worker.requireRunning();
            }
            long last = told.isEmpty() ? 0 : told.get(told.size() - 1).id();
            for (ToldChange change : table.after(last)) {
                out.println(change.worker() + ": order " + change.order() + " is " + change.status());
                told.add(change);
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    /** A worker in a JVM of its own. */
    private record WorkerProcess(Process process) implements AutoCloseable {

        static WorkerProcess start(String name, String jdbcUrl, String endpoint) throws IOException {
            return new WorkerProcess(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-classpath",
                            System.getProperty("java.class.path"),
                            FleetWorker.class.getName(),
                            name,
                            jdbcUrl,
                            endpoint)
                    .redirectOutput(Redirect.INHERIT)
                    .redirectError(Redirect.INHERIT)
                    .start());
        }

        void requireRunning() {
            if (!process.isAlive()) {
                throw new IllegalStateException("A worker has ended with exit code " + process.exitValue() + ".");
            }
        }

        void kill() throws InterruptedException {
            int unused = process.destroyForcibly().waitFor();
        }

        @Override
        public void close() throws IOException {
            process.getOutputStream().close();
            Process unused = process.onExit().join();
        }
    }
}
