package io.github.sasp4j.http.internal.client;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that keep no process alive. */
public final class DaemonThreads {

    private DaemonThreads() {}

    /** Threads of one name. */
    public static ThreadFactory named(String name) {
        return task -> daemon(task, name);
    }

    /**
     * As many threads as there are tasks, named with a number, which end after a minute without work. What a virtual thread
     * has done runs in a virtual thread too: an application that has chosen them does not want a platform thread for each of
     * its calls.
     */
    public static ExecutorService asNeeded(String name) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory threads = task -> daemon(task, name + "-" + number.incrementAndGet());
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), threads) {
            @Override
            public void execute(Runnable task) {
                if (isShutdown() || !VirtualThreads.started(task)) {
                    super.execute(task);
                }
            }
        };
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
