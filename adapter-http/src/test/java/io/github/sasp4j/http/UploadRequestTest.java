package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.document.UploadProgress;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** What an upload puts on the wire, and what interceptors of the caller can do to it. */
class UploadRequestTest extends UploadFixture {

    private static final String SUCCESS = "{success}";

    @Test
    void thePartsHaveTheDocumentsNamesAndOrder() throws Exception {
        redirects(303, SUCCESS);
        upload(
                UploadSettings.defaults(),
                SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(1)),
                SampleDocuments.pdf("b.pdf", SampleDocuments.bytes(2)));

        assertThat(Pattern.compile("; name=\"([^\"]*)\"")
                        .matcher(service.request().getBody().utf8())
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly("token", "successURL", "errorURL", "file", "file", "comment");
    }

    @Test
    void aNameStandsThereAsBrowsersWriteIt() throws Exception {
        redirects(303, SUCCESS);
        upload(UploadSettings.defaults(), SampleDocuments.pdf("Ä \"营业\".pdf", SampleDocuments.bytes(1)));

        assertThat(service.request().getBody().utf8())
                .contains("form-data; name=\"file\"; filename=\"Ä %22营业%22.pdf\"\r\n");
    }

    @Test
    void aFileHasItsMediaType() throws Exception {
        redirects(303, SUCCESS);
        upload(UploadSettings.defaults(), SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(1)));

        assertThat(service.request().getBody().utf8())
                .contains("filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n");
    }

    @Test
    void theLengthIsAnnounced() throws Exception {
        redirects(303, SUCCESS);
        upload(UploadSettings.defaults(), SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(100_000)));

        assertThat(Long.parseLong(service.request().getHeaders().get("Content-Length")))
                .isGreaterThan(100_000);
    }

    @Test
    void anInterceptorIsToldThatTheBodyIsToBeReadOnce() {
        redirects(303, SUCCESS);
        List<Boolean> seen = Collections.synchronizedList(new ArrayList<>());
        OkHttpClient logging = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(chain.request().body().isOneShot());
                    return chain.proceed(chain.request());
                })
                .build();
        try (ValidationDocuments port = port(config -> config.okHttpClient(logging))) {
            port.upload(request(SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(10))));
        }

        assertThat(seen).containsExactly(true);
    }

    @Test
    void anInterceptorThatReadsTheBodyDoesNotCountTwice() {
        redirects(303, SUCCESS);
        List<UploadProgress> seen = Collections.synchronizedList(new ArrayList<>());
        OkHttpClient reading = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.request().body().writeTo(new Buffer());
                    return chain.proceed(chain.request());
                })
                .build();
        try (ValidationDocuments port = port(config -> config.okHttpClient(reading))) {
            port.upload(request(SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(300_000))), seen::add);
        }

        assertThat(seen).extracting(UploadProgress::sent).doesNotHaveDuplicates();
        assertThat(seen.get(seen.size() - 1).sent()).isEqualTo(300_000);
    }

    @Test
    void anInterceptorThatSendsAgainIsStopped() throws Exception {
        redirects(503, "");
        redirects(303, SUCCESS);
        OkHttpClient insisting = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    return chain.proceed(chain.request());
                })
                .build();
        try (ValidationDocuments port = port(config -> config.okHttpClient(insisting))) {
            assertThatThrownBy(() -> port.upload(request(SampleDocuments.pdf("a.pdf", SampleDocuments.bytes(10)))))
                    .isInstanceOf(UploadOutcomeUnknownException.class);
        }
    }
}
