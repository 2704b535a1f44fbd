package io.github.sasp4j.spec.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where all that listen in report to; one for each process. Thread-safe. */
public final class WireMonitor {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
    private static final WireMonitor INSTANCE = new WireMonitor();

    private final List<MonitoredExchange> exchanges = new ArrayList<>();
    private int underWay;

    private WireMonitor() {}

    static WireMonitor instance() {
        return INSTANCE;
    }

    /** An exchange has begun. */
    static ExchangeScope hear() {
        Integer post = Integer.getInteger(RemoteMonitor.PORT);
        return post == null ? INSTANCE.new OwnHearing() : RemoteExchangeScope.at(post);
    }

    /** Reports an exchange. It is looked at when the test is over, so that nobody has to wait for that. */
    public static void met(MonitoredExchange exchange) {
        INSTANCE.keep(exchange);
    }

    /** What has departed since the last look; waits for the exchanges that are under way, for a while. */
    List<String> departures(String test) throws InterruptedException {
        List<String> departures = new ArrayList<>();
        for (MonitoredExchange exchange : ended()) {
            departures.addAll(ExchangeValidator.departures(exchange));
            SpecCoverageRecorder.instance().note(exchange, test);
        }
        return departures;
    }

    /** The exchanges since the last look, when all of them have ended. */
    synchronized List<MonitoredExchange> ended() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        for (long left = PATIENCE; underWay > 0 && left > 0; left = until - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        List<MonitoredExchange> ended = List.copyOf(exchanges);
        exchanges.clear();
        return ended;
    }

    private synchronized void keep(MonitoredExchange exchange) {
        exchanges.add(exchange);
    }

    private synchronized void change(int by) {
        underWay += by;
        notifyAll();
    }

    private final class OwnHearing implements ExchangeScope {

        OwnHearing() {
            change(1);
        }

        @Override
        public void met(MonitoredExchange exchange) {
            keep(exchange);
        }

        @Override
        public void close() {
            change(-1);
        }
    }
}
