package io.github.sasp4j.spring;

import io.github.sasp4j.watch.OrderWatch;
import org.springframework.context.SmartLifecycle;

/** Starts and ends a watch with the application. */
final class WatchLifecycle implements SmartLifecycle {

    private final OrderWatch watch;
    private volatile boolean running;

    WatchLifecycle(OrderWatch watch) {
        this.watch = watch;
    }

    @Override
    public void start() {
        watch.start();
        running = true;
    }

    @Override
    public void stop() {
        watch.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
