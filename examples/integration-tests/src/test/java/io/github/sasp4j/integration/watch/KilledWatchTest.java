package io.github.sasp4j.integration.watch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.store.JdbcSnapshotStore;
import io.github.sasp4j.order.OrderNumber;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A process that is killed while it watches orders, and another that goes on with its snapshots. It is killed twice;
 * {@code -Dsasp4j.kills=50} takes any number.
 */
@Timeout(600)
class KilledWatchTest {

    private static final int KILLS = Integer.getInteger("sasp4j.kills", 2);
    private static final int ORDERS = 10;
    private static final int MOST_CHANGES_OF_A_PROCESS = 60;
    private static final String DATABASE = "mem:killed;DB_CLOSE_DELAY=-1";

    private final Random random = new Random(20_261_129);
    private final FakeSasp fake = fake();
    private final List<String> told = new ArrayList<>();
    private int revision;

    @Test
    void everyChangeIsToldThoughTheProcessIsKilledAgainAndAgain() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + DATABASE);
        new JdbcSnapshotStore(database).createTable();
        Server databaseServer = Server.createTcpServer("-tcpPort", "0").start();
        try (FakeServer server = FakeServer.start(fake)) {
            String url = "jdbc:h2:tcp://localhost:" + databaseServer.getPort() + "/" + DATABASE;
            for (int kill = 0; kill < KILLS; kill++) {
                killOnce(start(server, url));
            }
            Process last = start(server, url);
            readUntilAllIsTold(last);
            last.destroyForcibly();
        } finally {
            databaseServer.stop();
        }

        assertThat(fake.orders()).allSatisfy(order -> assertNoGap(changesOf(order)));
    }

    /** Each change begins where the one before ended, or is told again: then it begins where that one began. */
    private static void assertNoGap(List<String> changes) {
        String[] last = {"none", "none"};
        for (String change : changes) {
            String[] next = change.split(" ");
            assertThat(next[0]).as("after %s -> %s", last[0], last[1]).isIn(last[0], last[1]);
            last = next;
        }
    }

    private static FakeSasp fake() {
        FakeSasp.Builder builder = FakeSasp.builder().login(AccountLogin.of("demo", "demo-password"));
        IntStream.range(0, ORDERS)
                .forEach(i -> builder.order(OrderNumber.of("90000" + i), OrderTemplate.OV_SINGLE_DOMAIN));
        return builder.build();
    }

    private Process start(FakeServer server, String database) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WatchingProcess.class.getName(),
                server.endpoint().toString(),
                database));
        fake.orders().forEach(order -> command.add(order.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Changes orders while the process tells of them, and kills it at a moment that nobody knows. */
    private void killOnce(Process process) throws Exception {
        BufferedReader printed = process.inputReader(StandardCharsets.UTF_8);
        assertThat(printed.readLine()).isEqualTo("watching");
        int lines = 1 + random.nextInt(MOST_CHANGES_OF_A_PROCESS);
        for (int line = 0; line < lines; line++) {
            changeOne();
            told.add(printed.readLine());
        }
        IntStream.range(0, random.nextInt(ORDERS)).forEach(i -> changeOne());
        // Not process.destroyForcibly(), which also closes what is left to read.
        process.toHandle().destroyForcibly();
        printed.lines().forEach(told::add);
        assertThat(process.waitFor(30, SECONDS)).isTrue();
    }

    private void readUntilAllIsTold(Process process) throws IOException {
        BufferedReader printed = process.inputReader(StandardCharsets.UTF_8);
        assertThat(printed.readLine()).isEqualTo("watching");
        changeOne();
        while (!isAllTold()) {
            told.add(printed.readLine());
        }
    }

    private boolean isAllTold() {
        return fake.orders().stream()
                .allMatch(order -> changesOf(order).stream().anyMatch(change -> change.endsWith(" " + address(order))));
    }

    private String address(OrderNumber order) {
        return WatchingProcess.address(fake.order(order).status());
    }

    private List<String> changesOf(OrderNumber order) {
        return told.stream()
                .filter(line -> line.startsWith(order + " "))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    private void changeOne() {
        List<OrderNumber> orders = fake.orders();
        FakeOrder order = fake.order(orders.get(random.nextInt(orders.size())));
        revision++;
        order.customer().updateAgreementEmail("revision-" + revision + "@example.com");
    }
}
