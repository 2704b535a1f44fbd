package io.github.sasp4j.http;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** An executor of a host that carries the context of the thread that calls it to its threads. */
final class ContextExecutor extends AbstractExecutorService {

    private final ExecutorService threads;
    private final UnaryOperator<Runnable> capture;

    ContextExecutor(ExecutorService threads, UnaryOperator<Runnable> capture) {
        this.threads = threads;
        this.capture = capture;
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(capture.apply(task));
    }

    @Override
    public void shutdown() {
        threads.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return threads.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
        return threads.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return threads.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return threads.awaitTermination(timeout, unit);
    }
}
