package io.github.sasp4j.testkit.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where all that listen in report to; one for each process. Thread-safe. */
public final class WireMonitor {

    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(5);
    private static final WireMonitor INSTANCE = new WireMonitor();

    private final List<MonitoredExchange> exchanges = new ArrayList<>();
    private boolean active;
    private int underWay;

    private WireMonitor() {}

    static WireMonitor instance() {
        return INSTANCE;
    }

    /** An exchange has begun. */
    static ExchangeScope begin() {
        Integer post = Integer.getInteger(RemoteMonitor.PORT);
        return post == null ? INSTANCE.new OwnScope() : RemoteExchangeScope.at(post);
    }

    /** Reports an exchange. It is looked at when the test is over, so that nobody has to wait for that. */
    public static void report(MonitoredExchange exchange) {
        INSTANCE.keep(exchange);
    }

    /** What has departed since the last look; waits for the exchanges that are under way, for a while. */
    List<String> deviations(String test) throws InterruptedException {
        List<String> deviations = new ArrayList<>();
        for (MonitoredExchange exchange : ended()) {
            deviations.addAll(ExchangeValidator.deviations(exchange));
            SpecCoverageRecorder.instance().note(exchange, test);
        }
        return deviations;
    }

    /** The exchanges since the last look, when all of them have ended. */
    synchronized List<MonitoredExchange> ended() throws InterruptedException {
        long until = System.nanoTime() + LONGEST_WAIT;
        for (long left = LONGEST_WAIT; underWay > 0 && left > 0; left = until - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        List<MonitoredExchange> ended = List.copyOf(exchanges);
        exchanges.clear();
        return ended;
    }

    /** Keeps exchanges from now on; before, nobody would take them away. */
    synchronized void activate() {
        active = true;
    }

    private synchronized void keep(MonitoredExchange exchange) {
        if (active) {
            exchanges.add(exchange);
        }
    }

    private synchronized void change(int by) {
        underWay += by;
        notifyAll();
    }

    private final class OwnScope implements ExchangeScope {

        OwnScope() {
            change(1);
        }

        @Override
        public void report(MonitoredExchange exchange) {
            keep(exchange);
        }

        @Override
        public void close() {
            change(-1);
        }
    }
}
