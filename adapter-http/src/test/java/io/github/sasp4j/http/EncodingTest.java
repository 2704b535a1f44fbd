package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.error.MalformedResponseException;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A response is UTF-8, and no other encoding is guessed. */
class EncodingTest {

    private static final StatusRequest REQUEST = StatusRequest.of("654824");
    private static final String EXAMPLE = Examples.text(Examples.DOCUMENT_SUCCESS);

    private StubService service;
    private PostPaymentStatuses client;

    @BeforeEach
    void start() throws Exception {
        service = new StubService();
        client = service.client();
    }

    @AfterEach
    void stop() {
        client.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    @ExpectsDeviations("another encoding")
    void anotherUnicodeEncodingIsMalformed(String charset) {
        answer(EXAMPLE.getBytes(Charset.forName(charset)));

        assertThatThrownBy(() -> client.fetch(REQUEST))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessageStartingWith("The response is not a JSON object.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00e4", "\u20ac", "\uD83D\uDD10", "\uFFFD"})
    void lettersBeyondAsciiArriveAsTheyWereSent(String letters) {
        answer(named(letters).getBytes(StandardCharsets.UTF_8));

        assertThat(client.fetch(REQUEST).product().name()).contains(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00c0\u00af", "\u00ed\u00a0\u0080", "\u00f5\u0080\u0080\u0080", "\u0080"})
    @ExpectsDeviations("bytes that are no UTF-8")
    void bytesThatAreNoUtf8AreMalformed(String bytes) {
        answer(named(bytes).getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> client.fetch(REQUEST))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessageStartingWith("The response is not UTF-8.");
    }

    @Test
    void aByteOrderMarkIsLeftOut() {
        answer(("\uFEFF" + EXAMPLE).getBytes(StandardCharsets.UTF_8));

        assertThat(client.fetch(REQUEST)).isNotNull();
    }

    @Test
    @ExpectsDeviations("no JSON")
    void aByteOrderMarkAloneIsNoResponse() {
        answer("\uFEFF".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> client.fetch(REQUEST)).isInstanceOf(MalformedResponseException.class);
    }

    private static String named(String name) {
        return EXAMPLE.replace("COMODO EV Multi-Domain SSL Certificate", name);
    }

    private void answer(byte[] body) {
        service.answers(new MockResponse.Builder()
                .addHeader("Content-Type", "application/json; charset=UTF-8")
                .body(new Buffer().write(body))
                .build());
    }
}
