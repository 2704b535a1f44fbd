package io.github.sasp4j.fleet;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.http.store.JdbcSnapshotStore;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.CheckResult;
import io.github.sasp4j.watch.OrderCheck;
import io.github.sasp4j.watch.WatchPolicy;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/**
 * One JVM of the fleet. The scheduler gives each order that is due to one worker; when a worker dies, another one takes its
 * orders over. Arguments: name, JDBC URL, endpoint. Stops at the end of its standard input, so that no worker outlives the
 * fleet.
 */
final class FleetWorker {

    static final TaskDescriptor<OrderTask> TASK = TaskDescriptor.of("check-order", OrderTask.class);

    /** How often an order is fetched; days and hours in a real fleet. */
    static final Duration INTERVAL = Duration.ofSeconds(2);

    /** The account's budget: fewer calls than the orders need at these intervals. */
    static final int CALLS = 4;

    static final Duration PERIOD = Duration.ofSeconds(1);

    private static final int THREADS = 4;

    private FleetWorker() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments[0];
        FleetDatabase database = FleetDatabase.at(arguments[1]);
        CallGate gate = CallGate.of(ResilienceConfig.builder()
                .budget(account -> database.budget(account, CALLS, PERIOD))
                .build());
        SaspHttpConfig config = SaspHttpConfig.builder(AccountLogin.of("demo", "demo-password"))
                .endpoint(URI.create(arguments[2]))
                .allowPlainHttpOnLoopback(true)
                .gate(gate)
                .build();
        try (PostPaymentStatuses statuses = SaspHttp.statuses(config)) {
            Scheduler scheduler = scheduler(name, database, statuses);
            scheduler.start();
            int unused = System.in.read();
            scheduler.stop();
        }
    }

    private static Scheduler scheduler(String name, FleetDatabase database, PostPaymentStatuses statuses) {
        ChangeTable changes = new ChangeTable(database.connections());
        OrderCheck check = OrderCheck.over(
                        statuses,
                        new JdbcSnapshotStore(database.connections()),
                        change -> changes.write(name, change),
                        InstantSource.system())
                .withPolicy(WatchPolicy.every(INTERVAL));
        CustomTask<OrderTask> task = Tasks.custom(TASK).onDeadExecutionRevive().execute((order, context) -> {
            CheckResult result =
                    check.check(StatusRequest.of(order.getId()), order.getData().state());
            return (complete, next) -> {
                if (result.interval().isPresent()) {
                    next.reschedule(
                            complete,
                            complete.getTimeDone().plus(result.interval().get()),
                            OrderTask.of(result.state()));
                } else {
                    next.remove();
                }
            };
        });
        return Scheduler.create(database.connections(), task)
                .schedulerName(new SchedulerName.Fixed(name))
                .threads(THREADS)
                .pollingInterval(Duration.ofMillis(200))
                .heartbeatInterval(Duration.ofSeconds(1))
                .missedHeartbeatsLimit(4)
                .build();
    }
}
