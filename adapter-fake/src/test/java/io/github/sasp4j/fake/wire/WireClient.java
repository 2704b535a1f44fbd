package io.github.sasp4j.fake.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client that knows nothing: it sends what a test says, byte by byte, and brings back what came. */
final class WireClient {

    static final String LOGIN = "loginName=demo&loginPassword=demo-password";
    static final String FORM = "application/x-www-form-urlencoded";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private WireClient() {}

    static HttpResponse<String> post(FakeServer server, String form) {
        return send(to(server.endpoint(), FORM).POST(BodyPublishers.ofString(form)));
    }

    static HttpResponse<String> ask(FakeServer server, String order) {
        return post(server, LOGIN + "&orderNumber=" + order);
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonNode json(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not JSON: " + body, e);
        }
    }

    static HttpRequest.Builder to(URI address, String contentType) {
        return HttpRequest.newBuilder(address).header("Content-Type", contentType);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return tryToSend(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpResponse<String> tryToSend(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
