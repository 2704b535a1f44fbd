package io.github.sasp4j.http.internal.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection is used again only after bytes that everybody reads as exactly one response. */
class ResponseBoundaryTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\r\n\r\nabc",
                "Content-Length: 0\r\n\r\n",
                "CONTENT-LENGTH:3\r\nServer: any\r\n\r\nabc",
                "Content-Length: 3\n\nabc",
                "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
                "Transfer-Encoding: Chunked\r\n\r\nA;name=value\r\n0123456789\r\n1\r\n\n\r\n0\r\nTrailer: any\r\n\r\n"
            })
    void aResponseWithAnEndIsComplete(String rest) {
        assertThat(isComplete(OK + rest)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\r\n\r\nab",
                "Content-Length: 3\r\n\r\nabcd",
                "Content-Length: 0\r\n\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n",
                "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n0\r\n\r\n"
            })
    void aByteTooFewOrTooManyIsNotComplete(String rest) {
        assertThat(isComplete(OK + rest)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\nabc",
                "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc",
                "Content-Length: 3, 3\r\n\r\nabc",
                "Content-Length: +3\r\n\r\nabc",
                "Content-Length: 9999999999999999999\r\n\r\nabc",
                "Content-Length : 3\r\n\r\nabc",
                "Content-Length: 3\r\nX-Any:\r\n folded\r\n\r\nabc",
                "Content-Length: 13\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
                "Transfer-Encoding: gzip, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n",
                "no header\r\nContent-Length: 3\r\n\r\nabc"
            })
    void aResponseWhoseEndIsOpenToDoubtIsNotComplete(String rest) {
        assertThat(isComplete(OK + rest)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.0 200 OK",
                "HTTP/1.1 100 Continue",
                "HTTP/1.1 204 No Content",
                "HTTP/1.1 304 Not Modified",
                "ICY 200 OK",
                ""
            })
    void aStatusLineThatIsFollowedByNoKnownBodyIsNotComplete(String statusLine) {
        assertThat(isComplete(statusLine + "\r\nContent-Length: 0\r\n\r\n")).isFalse();
    }

    @Test
    void aLineWithoutAnEndIsNotKept() {
        assertThat(isComplete(OK + "X-Any: " + "a".repeat(100_000) + "\r\nContent-Length: 0\r\n\r\n"))
                .isFalse();
    }

    @Test
    void aResponseBeforeTheConnectionWasLostIsNotComplete() {
        ResponseBoundary boundary = new ResponseBoundary();
        byte[] response = bytes(OK + "Content-Length: 0\r\n\r\n");
        boundary.accept(response, 0, response.length);

        boundary.lost();

        assertThat(boundary.isComplete()).isFalse();
    }

    /** Whichever way the bytes arrive. */
    private static boolean isComplete(String response) {
        byte[] bytes = bytes(response);
        ResponseBoundary atOnce = new ResponseBoundary();
        atOnce.accept(bytes, 0, bytes.length);
        ResponseBoundary oneByOne = new ResponseBoundary();
        for (int i = 0; i < bytes.length; i++) {
            oneByOne.accept(bytes, i, 1);
        }
        assertThat(oneByOne.isComplete()).isEqualTo(atOnce.isComplete());
        return atOnce.isComplete();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
