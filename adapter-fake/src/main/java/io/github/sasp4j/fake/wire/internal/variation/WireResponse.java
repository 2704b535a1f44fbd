package io.github.sasp4j.fake.wire.internal.variation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.error.VendorError;
import java.net.URLEncoder;

/** A response as it goes over the wire when nothing happens to it. */
public final class WireResponse {

    /** Document section 2. */
    public static final String JSON_TYPE = "application/json; charset=UTF-8";

    public static final int OK = 200;

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final ObjectWriter COMPACT = new ObjectMapper().writer();
    private static final ObjectWriter INDENTED = COMPACT.withDefaultPrettyPrinter();

    private final int status;
    private final String contentType;
    private final byte[] body;

    private WireResponse(int status, String contentType, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
    }

    public static WireResponse of(int status, String contentType, byte[] body) {
        return new WireResponse(status, contentType, body.clone());
    }

    static WireResponse json(ObjectNode tree) {
        return new WireResponse(OK, JSON_TYPE, bytes(COMPACT, tree));
    }

    static WireResponse indentedJson(ObjectNode tree) {
        return new WireResponse(OK, JSON_TYPE, bytes(INDENTED, tree));
    }

    public static WireResponse form(VendorError error) {
        String form = "errorCode=" + error.code().text() + "&errorMessage=" + encode(error.message())
                + error.detail().map(detail -> "&errorDetail=" + encode(detail)).orElse("");
        return new WireResponse(OK, FORM_TYPE, form.getBytes(UTF_8));
    }

    public static WireResponse html(int status, String heading) {
        String page = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>" + heading + "</title></head><body><h1>"
                + heading + "</h1></body></html>\n";
        return new WireResponse(status, "text/html; charset=UTF-8", page.getBytes(UTF_8));
    }

    public static WireResponse text(int status, String line) {
        return new WireResponse(status, "text/plain; charset=UTF-8", (line + "\n").getBytes(UTF_8));
    }

    WireResponse withStatus(int other) {
        return new WireResponse(other, contentType, body);
    }

    public WireResponse withContentType(String other) {
        return new WireResponse(status, other, body);
    }

    public int status() {
        return status;
    }

    public String contentType() {
        return contentType;
    }

    public byte[] body() {
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
