package io.github.sasp4j.http.internal.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/** Looks names up on another thread: the system's look-up ends neither with a deadline nor when it is interrupted. */
record BoundedDns(Dns dns, Executor threads, Duration timeout) implements Dns {

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        FutureTask<List<InetAddress>> lookup = new FutureTask<>(() -> dns.lookup(host));
        try {
            threads.execute(lookup);
            return lookup.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed(host, interrupted);
        } catch (TimeoutException | RejectedExecutionException noOutcome) {
            throw failed(host, noOutcome);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof UnknownHostException unknown ? unknown : failed(host, failure);
        }
    }

    private static UnknownHostException failed(String host, Throwable cause) {
        UnknownHostException failure = new UnknownHostException(host);
        failure.initCause(cause);
        return failure;
    }
}
