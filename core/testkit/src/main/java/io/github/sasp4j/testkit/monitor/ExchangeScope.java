package io.github.sasp4j.testkit.monitor;

/** An exchange that is under way. The test is not over before it is closed, with or without something to report. */
interface ExchangeScope extends AutoCloseable {

    /** Reports the exchange, once it has ended. */
    void report(MonitoredExchange exchange);

    @Override
    void close();
}
