package io.github.sasp4j.cli.watch;

import io.github.sasp4j.cli.option.ExitCodes;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.watch.InMemorySnapshotStore;
import io.github.sasp4j.watch.OrderChange;
import io.github.sasp4j.watch.OrderWatch;
import io.github.sasp4j.watch.WatchListener;
import io.github.sasp4j.watch.WatchPolicy;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** One run of the command: prints what the watch tells, and ends when no order is left. */
final class WatchRun implements WatchListener {

    private final CommandLine commandLine;
    private final Consumer<WatchLine> lines;
    private final InstantSource clock;
    private final WatchEnd until;
    private final Optional<ChangeCommand> command;
    private final Map<OrderNumber, Optional<PostPaymentStatus>> open = new LinkedHashMap<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private int exitCode = ExitCodes.DONE;
    private @Nullable OrderWatch watch;

    WatchRun(
            CommandLine commandLine,
            Consumer<WatchLine> lines,
            InstantSource clock,
            WatchEnd until,
            Optional<ChangeCommand> command) {
        this.commandLine = commandLine;
        this.lines = lines;
        this.clock = clock;
        this.until = until;
        this.command = command;
    }

    /** Follows the orders until each of them is where it shall be; interrupted, prints where they stand. */
    int follow(PostPaymentStatuses port, WatchPolicy policy, List<StatusRequest> requests) {
        requests.forEach(request -> open.put(request.orderNumber(), Optional.empty()));
        try (OrderWatch started =
                OrderWatch.over(port, new InMemorySnapshotStore(), this, clock).withPolicy(policy)) {
            requests.forEach(started::watch);
            synchronized (this) {
                watch = started;
            }
            Thread printLast = new Thread(this::printLast);
            Runtime.getRuntime().addShutdownHook(printLast);
            started.start();
            done.await();
            Runtime.getRuntime().removeShutdownHook(printLast);
        } catch (InterruptedException interrupted) {
            printLast();
        }
        synchronized (this) {
            return exitCode;
        }
    }

    @Override
    public synchronized void onChange(OrderChange change) {
        for (WatchLine line : WatchLine.of(change)) {
            print(line);
            command.ifPresent(started -> started.run(line));
        }
        PostPaymentStatus status = change.after();
        if (until.isReached(status)) {
            end(status.orderNumber());
        } else {
            open.computeIfPresent(status.orderNumber(), (order, before) -> Optional.of(status));
        }
    }

    @Override
    public synchronized void onFailure(OrderNumber order, SaspException failure) {
        if (!open.containsKey(order)) {
            return;
        }
        print(WatchLine.of(clock.instant(), order, failure));
        if (failure.kind() == ErrorKind.ACCESS_DENIED) {
            exitCode = ExitCodes.of(failure.kind());
            open.clear();
            done.countDown();
        } else if (failure.kind() == ErrorKind.REQUEST_REJECTED) {
            exitCode = ExitCodes.of(failure.kind());
            end(order);
        }
    }

    @Override
    public synchronized void onUnprocessed(OrderNumber order, RuntimeException failure) {
        PrintWriter err = commandLine.getErr();
        err.print(failure.getMessage() + "\n");
        err.flush();
    }

    private void end(OrderNumber order) {
        open.remove(order);
        if (watch != null) {
            watch.unwatch(order);
        }
        if (open.isEmpty()) {
            done.countDown();
        }
    }

    private synchronized void printLast() {
        open.values().stream()
                .flatMap(Optional::stream)
                .toList()
                .forEach(status -> print(WatchLine.last(clock.instant(), status)));
        open.clear();
    }

    private void print(WatchLine line) {
        lines.accept(line);
        if (commandLine.getOut().checkError()) {
            // Nobody reads what comes: the program says so when the command has ended.
            open.clear();
            done.countDown();
        }
    }
}
