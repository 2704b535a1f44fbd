package io.github.sasp4j.http.recording;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.http.recording.Exchange.Answer;
import io.github.sasp4j.http.recording.Exchange.Field;
import io.github.sasp4j.http.recording.Exchange.File;
import io.github.sasp4j.http.recording.Exchange.Header;
import io.github.sasp4j.http.recording.Exchange.Part;
import io.github.sasp4j.http.recording.Exchange.Sent;
import io.github.sasp4j.http.standin.Disguise;
import java.util.Locale;
import java.util.Set;

/** One exchange as an HTTP archive (HAR 1.2), with stand-ins for its names. */
final class HttpArchive {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The version of the rules by which names are replaced. */
    private static final String VERSION = "1";

    /** Others may hold a cookie or the key of a gateway. */
    private static final Set<String> HEADERS_KEPT = Set.of(
            "content-type",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "location",
            "retry-after",
            "date",
            "server",
            "allow",
            "cache-control",
            "vary");

    private final Disguise disguise;

    private HttpArchive(Disguise disguise) {
        this.disguise = disguise;
    }

    static ObjectNode of(Exchange exchange, Disguise disguise) {
        return new HttpArchive(disguise).archive(exchange);
    }

    private ObjectNode archive(Exchange exchange) {
        ObjectNode archive = JSON.createObjectNode();
        ObjectNode log = archive.putObject("log").put("version", "1.2");
        log.putObject("creator").put("name", "sasp4j").put("version", VERSION);
        ObjectNode entry = log.putArray("entries").addObject();
        long millis = exchange.took().toMillis();
        entry.put("startedDateTime", exchange.started().toString()).put("time", millis);
        entry.set("request", request(exchange.sent()));
        Text body = exchange.answer().map(answer -> Text.of(answer.body())).orElse(Text.NONE);
        disguise.learn(body.text());
        entry.set("response", response(exchange, body));
        entry.putObject("cache");
        entry.putObject("timings").put("send", 0).put("wait", millis).put("receive", 0);
        return archive;
    }

    private ObjectNode request(Sent sent) {
        ObjectNode request = JSON.createObjectNode();
        ObjectNode posted = JSON.createObjectNode().put("mimeType", sent.mediaType());
        ArrayNode params = posted.putArray("params");
        sent.parts().forEach(part -> params.add(param(part)));
        request.put("method", sent.method())
                .put("url", disguise.text(sent.url()))
                .put("httpVersion", "HTTP/1.1")
                .put("headersSize", -1)
                .put("bodySize", -1)
                .set("postData", posted.put("text", ""));
        request.putArray("cookies");
        request.putArray("headers");
        request.putArray("queryString");
        return request;
    }

    private ObjectNode param(Part part) {
        ObjectNode param = JSON.createObjectNode();
        if (part instanceof Field field) {
            return param.put("name", field.name()).put("value", disguise.variable(field.name(), field.value()));
        }
        File file = (File) part;
        return param.put("name", file.name())
                .put("fileName", disguise.fileName(file.fileName()))
                .put("contentType", file.mediaType())
                .put("comment", file.length() + " bytes, left out");
    }

    private ObjectNode response(Exchange exchange, Text body) {
        ObjectNode response = JSON.createObjectNode();
        ObjectNode content = JSON.createObjectNode();
        ArrayNode headers = JSON.createArrayNode();
        exchange.failure().ifPresent(failure -> response.put("_error", disguise.text(failure)));
        // A status of 0 is how other recorders say that there was no response.
        int status = exchange.answer().map(Answer::httpStatus).orElse(0);
        content.put("size", body.bytes()).put("mimeType", "");
        exchange.answer().ifPresent(answer -> {
            answer.headers().forEach(header -> headers.add(header(header, content)));
            body.writeTo(content, disguise.body(body.text()));
            if (!answer.whole()) {
                content.put("comment", "broken off");
            }
        });
        response.put("status", status)
                .put("statusText", "")
                .put("httpVersion", "HTTP/1.1")
                .put("redirectURL", redirect(headers))
                .put("headersSize", -1)
                .put("bodySize", body.bytes());
        response.putArray("cookies");
        response.set("headers", headers);
        response.set("content", content);
        return response;
    }

    private ObjectNode header(Header header, ObjectNode content) {
        String name = header.name().toLowerCase(Locale.ROOT);
        String value = HEADERS_KEPT.contains(name)
                ? disguise.text(header.value())
                : header.value().length() + " letters, left out";
        if (name.equals("content-type")) {
            content.put("mimeType", value);
        }
        return JSON.createObjectNode().put("name", header.name()).put("value", value);
    }

    private static String redirect(ArrayNode headers) {
        for (var header : headers) {
            if (header.path("name").asText().equalsIgnoreCase("location")) {
                return header.path("value").asText();
            }
        }
        return "";
    }
}
