package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is sent to the service, and whose access is used. */
class RequestTest {

    private StubService service;

    @BeforeEach
    void start() throws Exception {
        service = new StubService();
        service.answersBy(answering());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void itIsAPostOfAFormToTheAddressAsTheDocumentWritesIt() throws Exception {
        RecordedRequest request = sent(StatusRequest.of("654824"));

        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo("/products/!getPostPaymentStatus");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void itNamesThisLibraryAndItsVersion() throws Exception {
        RecordedRequest request = sent(StatusRequest.of("654824"));

        assertThat(request.getHeaders().get("User-Agent")).matches("sasp4j/[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    }

    @Test
    void aLoginIsSentWithTheOrder() throws Exception {
        assertThat(StubService.fields(sent(StatusRequest.of("654824"))))
                .containsOnly(
                        entry("loginName", "demo"),
                        entry("loginPassword", StubService.PLANTED_PASSWORD),
                        entry("orderNumber", "654824"));
    }

    @Test
    void aSessionReplacesBothFieldsOfTheLogin() throws Exception {
        StatusRequest request = StatusRequest.of("654824").withAccess(SaspSession.of(PlantedSecrets.SESSION));

        assertThat(StubService.fields(sent(request)))
                .containsOnly(entry("orderNumber", "654824"), entry("saspSessionID", PlantedSecrets.SESSION));
    }

    @Test
    void aCertificateIsNamedByItsNumber() throws Exception {
        StatusRequest request = StatusRequest.of("654824").withCertificate(CertificateId.of("0012"));

        assertThat(StubService.fields(sent(request))).containsEntry("certificateID", "0012");
    }

    @Test
    void everyCharacterOfAPasswordArrives() throws Exception {
        String password = "p&=%+ \u00e4\u20ac\uD83D\uDE00'\"<>\\/\t";
        StatusRequest request = StatusRequest.of("654824").withAccess(AccountLogin.of("Demo", password));

        assertThat(StubService.fields(sent(request))).containsEntry("loginPassword", password);
    }

    @Test
    void anotherAddressIsTakenWhole() throws Exception {
        SaspHttpConfig gateway = service.config(StubService.LOGIN)
                .endpoint(service.address("/gateway/sasp?tenant=7"))
                .build();
        try (PostPaymentStatuses client = SaspHttp.statuses(gateway)) {
            client.fetch(StatusRequest.of("654824"));
        }

        assertThat(service.request().getTarget()).isEqualTo("/gateway/sasp?tenant=7");
    }

    @Nested
    class Access {

        @Test
        void isAskedForAtEachCall() throws Exception {
            AtomicInteger asked = new AtomicInteger();
            SaspHttpConfig rotating = SaspHttpConfig.builder(
                            () -> AccountLogin.of("demo", "password-" + asked.incrementAndGet()))
                    .endpoint(service.endpoint())
                    .allowPlainHttpOnLoopback(true)
                    .build();
            try (PostPaymentStatuses client = SaspHttp.statuses(rotating)) {
                client.fetch(StatusRequest.of("654824"));
                client.fetch(StatusRequest.of("654824"));
            }

            assertThat(StubService.fields(service.request())).containsEntry("loginPassword", "password-1");
            assertThat(StubService.fields(service.request())).containsEntry("loginPassword", "password-2");
        }
    }

    @Nested
    class Concurrency {

        @Test
        void moreThanFiveCallsRunAtOnce() throws Exception {
            CountDownLatch allHere = new CountDownLatch(12);
            service.answersBy(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                    allHere.countDown();
                    boolean together = allHere.await(20, TimeUnit.SECONDS);
                    return StubService.json(together ? 200 : 500, Examples.text(Examples.DOCUMENT_SUCCESS));
                }
            });
            try (PostPaymentStatuses client = service.client()) {
                List<CompletableFuture<?>> calls = new ArrayList<>();
                IntStream.range(0, 12)
                        .forEach(i -> calls.add(
                                client.fetchAsync(StatusRequest.of("654824")).toCompletableFuture()));

                assertThat(CompletableFuture.allOf(calls.toArray(new CompletableFuture<?>[0])))
                        .succeedsWithin(Duration.ofSeconds(30));
            }
        }

        @Test
        void aCancelledStageGivesTheCallUpOnTheWire() throws Exception {
            CountDownLatch arrived = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            service.answersBy(holding(arrived, release));
            OkHttpClient observed = new OkHttpClient();
            try (PostPaymentStatuses client = service.client(config -> config.okHttpClient(observed))) {
                CompletableFuture<?> stage =
                        client.fetchAsync(StatusRequest.of("654824")).toCompletableFuture();
                arrived.await();

                stage.cancel(true);

                assertThat(stage).isCancelled();
                release.countDown();
                service.answersBy(answering());
                assertThat(client.fetch(StatusRequest.of("654824"))).isNotNull();
            }
        }

        @Test
        void anInterruptedCallerDoesNotWaitForTheAnswer() throws Exception {
            CountDownLatch arrived = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            service.answersBy(holding(arrived, release));
            try (PostPaymentStatuses client = service.client()) {
                CompletableFuture<Throwable> outcome = new CompletableFuture<>();
                Thread caller = new Thread(() -> {
                    try {
                        client.fetch(StatusRequest.of("654824"));
                    } catch (RuntimeException failure) {
                        outcome.complete(failure);
                    }
                });
                caller.start();
                arrived.await();

                caller.interrupt();

                assertThat(outcome)
                        .succeedsWithin(Duration.ofSeconds(20))
                        .isInstanceOf(io.github.sasp4j.error.TransportException.class);
                release.countDown();
            }
        }

        @Test
        void aClientThatWasPassedInIsNotClosed() {
            OkHttpClient callers = new OkHttpClient();

            service.client(config -> config.okHttpClient(callers)).close();

            assertThat(callers.dispatcher().executorService().isShutdown()).isFalse();
        }
    }

    private RecordedRequest sent(StatusRequest request) throws InterruptedException {
        try (PostPaymentStatuses client = service.client()) {
            client.fetch(request);
        }
        return service.request();
    }

    /** Responds to nobody until it is released. */
    private static Dispatcher holding(CountDownLatch arrived, CountDownLatch release) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                arrived.countDown();
                release.await();
                return StubService.json(200, Examples.text(Examples.DOCUMENT_SUCCESS));
            }
        };
    }

    private static Dispatcher answering() {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return StubService.json(200, Examples.text(Examples.DOCUMENT_SUCCESS));
            }
        };
    }
}
