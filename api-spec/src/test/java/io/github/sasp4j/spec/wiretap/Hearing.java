package io.github.sasp4j.spec.wiretap;

/** An exchange that is under way. The test is not over before it is closed, with or without something to report. */
interface Hearing extends AutoCloseable {

    /** Reports the exchange, once it has ended. */
    void met(Exchange exchange);

    @Override
    void close();
}
