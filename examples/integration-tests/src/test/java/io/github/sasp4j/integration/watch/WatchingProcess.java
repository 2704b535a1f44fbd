package io.github.sasp4j.integration.watch;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.store.JdbcSnapshotStore;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.OrderChange;
import io.github.sasp4j.watch.OrderWatch;
import io.github.sasp4j.watch.WatchPolicy;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A process that watches orders until its input ends, and prints each change of an agreement's address. Whoever kills it
 * finds the change printed, the snapshot of it stored, both or neither.
 */
final class WatchingProcess {

    private WatchingProcess() {}

    /**
     * Watches.
     *
     * @param args the endpoint, the URL of the database with the snapshots, and the orders
     */
    public static void main(String[] args) throws IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(args[1]);
        SaspHttpConfig config = SaspHttpConfig.builder(AccountLogin.of("demo", "demo-password"))
                .endpoint(URI.create(args[0]))
                .allowPlainHttpOnLoopback(true)
                .build();
        try (PostPaymentStatuses statuses = SaspHttp.statuses(config);
                OrderWatch watch = OrderWatch.over(
                                statuses,
                                new JdbcSnapshotStore(database),
                                WatchingProcess::print,
                                InstantSource.system())
                        .withPolicy(WatchPolicy.every(Duration.ofMillis(20)))) {
            Stream.of(args).skip(2).forEach(order -> watch.watch(StatusRequest.of(order)));
            watch.start();
            System.out.println("watching");
            while (System.in.read() >= 0) {}
        }
    }

    private static void print(OrderChange change) {
        OrderNumber order = change.after().orderNumber();
        String before = change.before().map(WatchingProcess::address).orElse("none");
        System.out.println(order + " " + before + " " + address(change.after()));
    }

    /** What changes in these orders. */
    static String address(PostPaymentStatus status) {
        return status.sections()
                .agreement()
                .flatMap(agreement -> agreement.email())
                .orElseThrow();
    }
}
