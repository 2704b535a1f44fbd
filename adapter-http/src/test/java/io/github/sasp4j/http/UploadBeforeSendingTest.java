package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an upload refuses, or cannot do, before it sends anything. */
class UploadBeforeSendingTest extends UploadFixture {

    @AfterEach
    void nothingWasSent() {
        assertThat(service.requestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://avspartners.sectigolabs.com/order",
                "https://sectigo.com.example.org/order",
                "https://evilsectigo.com/order",
                "https://user@sectigo.com/order",
                "ftp://sectigo.com/order",
                "/order"
            })
    void anAddressThatIsNotTrustedIsRefused(String address) {
        try (ValidationDocuments port = port(config -> config)) {
            assertThatThrownBy(() -> port.upload(
                            request(URI.create(address), SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(1)))))
                    .isInstanceOf(UploadRefusedException.class);
        }
    }

    @Test
    void aLoopbackAddressIsRefusedUnlessAllowed() {
        try (ValidationDocuments port = port(config -> config.allowPlainHttpOnLoopback(false)
                .endpoint(SaspHttpConfig.LIVE_ENDPOINT)
                .uploads(UploadSettings.defaults()
                        .withRules(UploadRules.defaults()
                                .withHosts(UploadHosts.vendor().and("example.com")))))) {
            assertThatThrownBy(() -> port.upload(request(SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(1)))))
                    .isInstanceOf(UploadRefusedException.class);
        }
    }

    @Test
    void aFileOfMoreThanTheLimitIsRefused() {
        assertThatThrownBy(() -> upload(
                        UploadSettings.defaults()
                                .withRules(UploadRules.defaults().withMaxBytes(2, 100)),
                        SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(3))))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessage("The file a.pdf has 3 bytes. The limit is 2.");
    }

    @Test
    void filesOfMoreThanTheLimitTogetherAreRefused() {
        assertThatThrownBy(() -> upload(
                        UploadSettings.defaults()
                                .withRules(UploadRules.defaults().withMaxBytes(3, 5)),
                        SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(3)),
                        SampleDocuments.pdf("b.pdf", SampleDocuments.bytes(3))))
                .hasMessage("The files have 6 bytes together. The limit is 5.");
    }

    @Test
    void aClosedPortSendsNothing() {
        ValidationDocuments port = port(config -> config);
        port.close();

        assertThatThrownBy(() -> port.upload(request(document())))
                .isInstanceOfSatisfying(
                        TransportException.class,
                        closed -> assertThat(closed.reason()).isEqualTo(Reason.CLOSED));
    }

    @Test
    void anInterruptedThreadSendsNothingAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        Throwable outcome = outcome();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isInstanceOf(TransportException.class).hasMessage("The calling thread was interrupted.");
    }

    @Test
    void aThreadThatIsInterruptedDuringTheValidationSendsNothing() {
        Thread caller = Thread.currentThread();
        CompletableFuture<InputStream> opened = new CompletableFuture<>();
        ValidationDocument waiting = ValidationDocument.of("a.pdf", "application/pdf", 1, () -> {
            caller.interrupt();
            return opened.join();
        });

        Throwable outcome = catchThrowable(() -> upload(UploadSettings.defaults(), waiting));
        opened.complete(InputStream.nullInputStream());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isInstanceOf(TransportException.class).hasMessage("The calling thread was interrupted.");
    }

    @Test
    void anInterceptorThatReplacesTheRequestIsNamedAsTheCallers() {
        OkHttpClient replacing = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(new Request.Builder()
                        .url(chain.request().url())
                        .post(chain.request().body())
                        .build()))
                .build();
        try (ValidationDocuments port = port(config -> config.okHttpClient(replacing))) {
            assertThatThrownBy(() -> port.upload(request(document())))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            failed -> assertThat(failed.reason()).isEqualTo(Reason.CALLER_CODE));
        }
    }

    @Test
    void addressesThatCannotBeToldApartAreRefused() {
        assertThatThrownBy(() -> UploadSettings.defaults()
                        .withResultUrls(URI.create("https://example.com/?a"), URI.create("https://example.com/?b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Throwable outcome() {
        return catchThrowable(() -> upload(UploadSettings.defaults(), document()));
    }

    private static ValidationDocument document() {
        return SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(10));
    }
}
