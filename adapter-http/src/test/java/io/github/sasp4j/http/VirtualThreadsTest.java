package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** A call that a virtual thread makes needs no platform thread, and ends when it has to all the same. */
@EnabledForJreRange(min = JRE.JAVA_21)
class VirtualThreadsTest {

    private static final StatusRequest REQUEST = StatusRequest.of("654824");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);
    private StubService service;

    @BeforeEach
    void start() throws Exception {
        service = new StubService();
    }

    @AfterEach
    void stop() {
        never.countDown();
        service.close();
    }

    @Test
    void theCallRunsInAVirtualThread() throws Exception {
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));
        CompletableFuture<Thread> seen = new CompletableFuture<>();

        try (PostPaymentStatuses statuses = through(chain -> {
            seen.complete(Thread.currentThread());
            return chain.proceed(chain.request());
        })) {
            CompletableFuture<Object> outcome = new CompletableFuture<>();
            Thread unused = inVirtualThread(() -> outcome.complete(statuses.fetch(REQUEST)));

            assertThat(outcome).succeedsWithin(SOON);
            assertThat(isVirtual(seen.get())).isTrue();
        }
    }

    @Test
    void aCallThatCodeOfTheCallerHoldsUpEndsWithItsDeadline() throws Exception {
        try (PostPaymentStatuses statuses = service.client(
                config -> config.callTimeout(Duration.ofMillis(100)).okHttpClient(client(this::holdUp)))) {
            CompletableFuture<Reason> outcome = new CompletableFuture<>();
            Thread unused = inVirtualThread(() -> fetch(statuses, outcome));

            assertThat(outcome).succeedsWithin(SOON).isEqualTo(Reason.TIMED_OUT);
        }
    }

    @Test
    void anInterruptedThreadStopsWaiting() throws Exception {
        try (PostPaymentStatuses statuses = through(this::holdUp)) {
            CompletableFuture<Reason> outcome = new CompletableFuture<>();
            Thread caller = inVirtualThread(() -> fetch(statuses, outcome));
            entered.await();

            caller.interrupt();

            assertThat(outcome).succeedsWithin(SOON).isEqualTo(Reason.CANCELLED);
        }
    }

    @Test
    void aClosedPortMakesNoCall() throws Exception {
        PostPaymentStatuses statuses = service.client();
        statuses.close();
        CompletableFuture<Reason> outcome = new CompletableFuture<>();

        Thread unused = inVirtualThread(() -> fetch(statuses, outcome));

        assertThat(outcome).succeedsWithin(SOON).isEqualTo(Reason.CLOSED);
        assertThat(service.requestCount()).isZero();
    }

    private PostPaymentStatuses through(Interceptor interceptor) {
        return service.client(config -> config.okHttpClient(client(interceptor)));
    }

    private static OkHttpClient client(Interceptor interceptor) {
        return new OkHttpClient.Builder().addInterceptor(interceptor).build();
    }

    private okhttp3.Response holdUp(Interceptor.Chain chain) throws InterruptedIOException {
        entered.countDown();
        try {
            never.await();
        } catch (InterruptedException interrupted) {
            throw new InterruptedIOException();
        }
        throw new InterruptedIOException();
    }

    private static void fetch(PostPaymentStatuses statuses, CompletableFuture<Reason> outcome) {
        try {
            outcome.completeExceptionally(
                    new AssertionError(statuses.fetch(REQUEST).toString()));
        } catch (TransportException failure) {
            outcome.complete(failure.reason());
        }
    }

    private static Thread inVirtualThread(Runnable task) throws ReflectiveOperationException {
        return (Thread)
                Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
    }

    private static boolean isVirtual(Thread thread) throws ReflectiveOperationException {
        return (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
    }
}
