package io.github.sasp4j.benchmarks;

/** A client that fetches the status of the example's order. Thread-safe. */
interface StatusClient extends AutoCloseable {

    /** One call: the status, in whatever form the client has it. */
    Object fetch() throws Exception;

    @Override
    default void close() {}
}
