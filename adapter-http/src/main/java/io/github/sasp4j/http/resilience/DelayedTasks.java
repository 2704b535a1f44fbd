package io.github.sasp4j.http.resilience;

import io.github.sasp4j.http.internal.client.DaemonThreads;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks after their delay, on one thread. Closing runs those that still wait at once, as the JDK's executor would drop
 * them and leave their calls without an outcome. Thread-safe.
 */
final class DelayedTasks {

    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, DaemonThreads.named("sasp4j-gate"));
    private final Set<Task<?>> waiting = ConcurrentHashMap.newKeySet();

    DelayedTasks() {
        thread.setRemoveOnCancelPolicy(true);
    }

    <T> ScheduledFuture<T> schedule(Callable<T> work, long delay, TimeUnit unit) {
        Task<T> task = new Task<>(work);
        waiting.add(task);
        try {
            task.isDueAt(thread.schedule(task, delay, unit));
        } catch (RejectedExecutionException closed) {
            task.run();
        }
        return task;
    }

    void close() {
        thread.shutdownNow();
        waiting.forEach(FutureTask::run);
    }

    boolean isClosed() {
        return thread.isShutdown();
    }

    private final class Task<T> extends FutureTask<T> implements ScheduledFuture<T> {

        private volatile @Nullable ScheduledFuture<?> due;

        Task(Callable<T> work) {
            super(work);
        }

        void isDueAt(ScheduledFuture<?> scheduled) {
            due = scheduled;
            if (isDone()) {
                scheduled.cancel(false);
            }
        }

        @Override
        protected void done() {
            waiting.remove(this);
            ScheduledFuture<?> scheduled = due;
            if (scheduled != null) {
                scheduled.cancel(false);
            }
        }

        @Override
        public long getDelay(TimeUnit unit) {
            ScheduledFuture<?> scheduled = due;
            return scheduled == null ? 0 : scheduled.getDelay(unit);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }
}
