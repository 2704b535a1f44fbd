package io.github.sasp4j.spec.wiretap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where all that listen in report to; one for each process. Thread-safe. */
public final class Wiretap {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);
    private static final Wiretap INSTANCE = new Wiretap();

    private final List<Exchange> exchanges = new ArrayList<>();
    private int underWay;

    private Wiretap() {}

    static Wiretap instance() {
        return INSTANCE;
    }

    /** An exchange has begun. */
    static Hearing hear() {
        Integer post = Integer.getInteger(ListeningPost.PORT);
        return post == null ? INSTANCE.new OwnHearing() : ReportedHearing.at(post);
    }

    /** Reports an exchange. It is looked at when the test is over, so that nobody has to wait for that. */
    public static void met(Exchange exchange) {
        INSTANCE.keep(exchange);
    }

    /** What has departed since the last look; waits for the exchanges that are under way, for a while. */
    List<String> departures(String test) throws InterruptedException {
        List<String> departures = new ArrayList<>();
        for (Exchange exchange : ended()) {
            departures.addAll(Judgement.departures(exchange));
            MetOnTheWire.instance().note(exchange, test);
        }
        return departures;
    }

    /** The exchanges since the last look, when all of them have ended. */
    synchronized List<Exchange> ended() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        for (long left = PATIENCE; underWay > 0 && left > 0; left = until - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        List<Exchange> ended = List.copyOf(exchanges);
        exchanges.clear();
        return ended;
    }

    private synchronized void keep(Exchange exchange) {
        exchanges.add(exchange);
    }

    private synchronized void change(int by) {
        underWay += by;
        notifyAll();
    }

    private final class OwnHearing implements Hearing {

        OwnHearing() {
            change(1);
        }

        @Override
        public void met(Exchange exchange) {
            keep(exchange);
        }

        @Override
        public void close() {
            change(-1);
        }
    }
}
