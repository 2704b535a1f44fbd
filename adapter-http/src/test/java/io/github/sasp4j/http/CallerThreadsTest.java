package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.http.resilience.CallEvent;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Threads, limits and thread-bound context of a host, which calls use and keep to. */
class CallerThreadsTest {

    private static final StatusRequest REQUEST = StatusRequest.of("654824");

    private final List<Thread> ofTheHost = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task);
        ofTheHost.add(thread);
        return thread;
    });
    private final ThreadLocal<String> trace = new ThreadLocal<>();
    private StubService service;

    @BeforeEach
    void start() throws Exception {
        service = new StubService();
    }

    @AfterEach
    void stop() {
        service.close();
        threads.shutdown();
        trace.remove();
    }

    @Test
    void callsRunOnTheHostsThreadsWhichAreNotShutDown() {
        List<Thread> seen = new CopyOnWriteArrayList<>();
        OkHttpClient client = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(Thread.currentThread());
                    return chain.proceed(chain.request());
                })
                .build();
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));

        try (PostPaymentStatuses statuses =
                service.client(config -> config.okHttpClient(client).executor(threads))) {
            statuses.fetch(REQUEST);
        }

        assertThat(seen).hasSize(1).isSubsetOf(ofTheHost);
        assertThat(threads.isShutdown()).isFalse();
    }

    @Test
    void aClosedPortMakesNoCallOnTheHostsThreads() {
        PostPaymentStatuses statuses = service.client(config -> config.executor(threads));
        statuses.close();

        assertThat(statuses.fetchAsync(REQUEST))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .havingCause()
                .isInstanceOfSatisfying(
                        TransportException.class,
                        closed -> assertThat(closed.reason()).isEqualTo(Reason.CLOSED));
    }

    @Test
    void theLimitOfTheHostsClientIsKept() throws Exception {
        Dispatcher limited = new Dispatcher();
        limited.setMaxRequestsPerHost(1);
        AtomicInteger atOnce = new AtomicInteger();
        List<Integer> seen = new CopyOnWriteArrayList<>();
        CountDownLatch started = new CountDownLatch(1);
        OkHttpClient client = new OkHttpClient.Builder()
                .dispatcher(limited)
                .addInterceptor(chain -> {
                    seen.add(atOnce.incrementAndGet());
                    try {
                        started.await();
                        return chain.proceed(chain.request());
                    } catch (InterruptedException cancelled) {
                        throw new IllegalStateException(cancelled);
                    } finally {
                        atOnce.decrementAndGet();
                    }
                })
                .build();
        Stream.of(1, 2, 3).forEach(call -> service.answers(Examples.text(Examples.DOCUMENT_SUCCESS)));

        try (PostPaymentStatuses statuses = service.client(config -> config.okHttpClient(client))) {
            CompletableFuture<?>[] calls = Stream.of(1, 2, 3)
                    .map(call -> statuses.fetchAsync(REQUEST).toCompletableFuture())
                    .toArray(CompletableFuture<?>[]::new);
            started.countDown();
            CompletableFuture.allOf(calls).join();
        }

        assertThat(seen).containsExactly(1, 1, 1);
    }

    @Test
    @ExpectsDeviations("a page of a balancer in place of a response")
    void theContextOfTheCallingThreadReachesInterceptorsInEachAttempt() {
        List<String> seen = new CopyOnWriteArrayList<>();
        OkHttpClient client = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(String.valueOf(trace.get()));
                    return chain.proceed(chain.request());
                })
                .build();
        CallGate gate = CallGate.of(ResilienceConfig.builder()
                .backoff(Duration.ZERO, Duration.ZERO)
                .contextPropagation(this::capture)
                .build());
        service.answers(StubService.answer(503, "text/html", "<html>"));
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));

        try (PostPaymentStatuses statuses = service.client(config ->
                config.gate(gate).okHttpClient(client).executor(new ContextExecutor(threads, this::capture)))) {
            trace.set("trace of the visitor");
            statuses.fetch(REQUEST);
        }

        assertThat(seen).containsExactly("trace of the visitor", "trace of the visitor");
    }

    @Test
    @ExpectsDeviations("a page of a balancer in place of a response")
    void theContextOfTheCallingThreadReachesTheListenerWithEachEvent() {
        List<String> seen = new CopyOnWriteArrayList<>();
        CallGate gate = CallGate.of(ResilienceConfig.builder()
                .backoff(Duration.ZERO, Duration.ZERO)
                .contextPropagation(this::capture)
                .listener(event -> seen.add(event.type() + " in " + trace.get()))
                .build());
        service.answers(StubService.answer(503, "text/html", "<html>"));
        service.answers(Examples.text(Examples.DOCUMENT_SUCCESS));

        try (PostPaymentStatuses statuses = service.client(config -> config.gate(gate))) {
            trace.set("trace");
            statuses.fetch(REQUEST);
        }

        assertThat(seen)
                .containsExactly(
                        "STARTED in trace",
                        "FAILED in trace",
                        "RETRIED in trace",
                        "STARTED in trace",
                        "SUCCEEDED in trace");
    }

    @Test
    void aListenerIsToldWithoutTheContextIfItsPropagationThrows() {
        List<CallEvent.Type> seen = new CopyOnWriteArrayList<>();
        CallGate gate = CallGate.of(ResilienceConfig.builder()
                .contextPropagation(task -> () -> {
                    throw new IllegalStateException("the caller's");
                })
                .listener(event -> seen.add(event.type()))
                .build());

        try (PostPaymentStatuses statuses = service.client(config -> config.gate(gate))) {
            assertThat(statuses.fetchAsync(REQUEST)).failsWithin(Duration.ofSeconds(20));
        }

        assertThat(seen).containsExactly(CallEvent.Type.STARTED, CallEvent.Type.FAILED);
    }

    @Test
    void aContextPropagationThatThrowsIsNamedAsTheCallers() {
        CallGate gate = CallGate.of(ResilienceConfig.builder()
                .contextPropagation(task -> () -> {
                    throw new IllegalStateException("the caller's");
                })
                .build());

        try (PostPaymentStatuses statuses = service.client(config -> config.gate(gate))) {
            assertThat(statuses.fetchAsync(REQUEST))
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            failed -> assertThat(failed.reason()).isEqualTo(Reason.CALLER_CODE));
        }
    }

    private Runnable capture(Runnable task) {
        String captured = trace.get();
        return () -> {
            String before = trace.get();
            trace.set(captured);
            try {
                task.run();
            } finally {
                trace.set(before);
            }
        };
    }
}
