package io.github.sasp4j.fake.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.error.VendorError;
import java.net.URLEncoder;

/** An answer as it goes over the wire when nothing happens to it. */
final class HttpAnswer {

    /** Document section 2. */
    static final String JSON_TYPE = "application/json; charset=UTF-8";

    static final int OK = 200;

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final ObjectWriter COMPACT = new ObjectMapper().writer();
    private static final ObjectWriter INDENTED = COMPACT.withDefaultPrettyPrinter();

    private final int status;
    private final String contentType;
    private final byte[] body;

    private HttpAnswer(int status, String contentType, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    static HttpAnswer json(ObjectNode tree) {
        return new HttpAnswer(OK, JSON_TYPE, bytes(COMPACT, tree));
    }

    static HttpAnswer indentedJson(ObjectNode tree) {
        return new HttpAnswer(OK, JSON_TYPE, bytes(INDENTED, tree));
    }

    static HttpAnswer form(VendorError error) {
        String form = "errorCode=" + error.code().text() + "&errorMessage=" + encode(error.message())
                + error.detail().map(detail -> "&errorDetail=" + encode(detail)).orElse("");
        return new HttpAnswer(OK, FORM_TYPE, form.getBytes(UTF_8));
    }

    static HttpAnswer html(int status, String heading) {
        String page = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>" + heading + "</title></head><body><h1>"
                + heading + "</h1></body></html>\n";
        return new HttpAnswer(status, "text/html; charset=UTF-8", page.getBytes(UTF_8));
    }

    static HttpAnswer text(int status, String line) {
        return new HttpAnswer(status, "text/plain; charset=UTF-8", (line + "\n").getBytes(UTF_8));
    }

    HttpAnswer withStatus(int other) {
        return new HttpAnswer(other, contentType, body);
    }

    HttpAnswer withContentType(String other) {
        return new HttpAnswer(status, other, body);
    }

    int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    byte[] body() {
        return body;
    }

    private static byte[] bytes(ObjectWriter writer, ObjectNode tree) {
        try {
            return writer.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that cannot be written", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
