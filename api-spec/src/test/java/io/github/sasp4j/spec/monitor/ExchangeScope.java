package io.github.sasp4j.spec.monitor;

/** An exchange that is under way. The test is not over before it is closed, with or without something to report. */
interface ExchangeScope extends AutoCloseable {

    /** Reports the exchange, once it has ended. */
    void met(MonitoredExchange exchange);

    @Override
    void close();
}
