package io.github.sasp4j.spec.recording;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an exchange as an HTTP archive (HAR 1.2), masked. Thread-safe. */
final class HarWriter {

    static final String BROKEN_OFF = "broken off";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The version of the rules by which an exchange is masked. */
    private static final String VERSION = "2";

    /** Their values are numbers, dates or words of HTTP. */
    private static final Set<String> HEADERS_KEPT =
            Set.of("content-length", "content-encoding", "transfer-encoding", "date", "retry-after");

    private static final Pattern HTTP_VALUE = Pattern.compile(
            "[0-9]{1,12}|gzip|br|deflate|zstd|identity|chunked|[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT");
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "(?i)((?:application/(?:json|x-www-form-urlencoded|xml|pdf|octet-stream)|multipart/form-data|text/(?:html|plain|xml)"
                    + "|image/(?:png|jpeg|gif|tiff))(?:; ?charset=\"?(?:utf-8|iso-8859-1|us-ascii|windows-1252)\"?)?)(;.*+)?");
    private static final Pattern EXCEPTION =
            Pattern.compile("([A-Z][A-Za-z]{0,60}(?:Exception|Error))(:.*+)?", Pattern.DOTALL);

    private final Masker masker;

    HarWriter(Masker masker) {
        this.masker = masker;
    }

    byte[] write(RecordedExchange exchange) throws IOException {
        ObjectNode archive = JSON.createObjectNode();
        ObjectNode log = archive.putObject("log").put("version", "1.2");
        log.putObject("creator").put("name", "sasp4j").put("version", VERSION);
        ObjectNode entry = log.putArray("entries").addObject();
        long millis = exchange.took().toMillis();
        entry.put("startedDateTime", exchange.started().toString()).put("time", millis);
        entry.set("request", exchange.request().map(this::request).orElseGet(JSON::createObjectNode));
        entry.set("response", response(exchange));
        entry.putObject("cache");
        entry.putObject("timings").put("send", 0).put("wait", millis).put("receive", 0);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(archive);
    }

    private ObjectNode request(RecordedRequest sent) {
        ObjectNode request = JSON.createObjectNode();
        request.put("method", sent.method())
                .put("url", masker.words(sent.url()))
                .put("httpVersion", "HTTP/1.1")
                .put("headersSize", -1)
                .put("bodySize", -1);
        ArrayNode params = request.putObject("postData")
                .put("mimeType", mediaType(sent.mediaType().orElse("")))
                .put("text", "")
                .putArray("params");
        sent.fields().forEach(field -> params.add(param(field)));
        request.putArray("cookies");
        request.putArray("headers");
        request.putArray("queryString");
        return request;
    }

    private ObjectNode param(RecordedField field) {
        ObjectNode param = JSON.createObjectNode().put("name", masker.name(field.name()));
        field.value().ifPresent(value -> param.put("value", masker.argument(field.name(), value)));
        field.file()
                .ifPresent(file -> param.put("fileName", masker.words(file.name()))
                        .put("contentType", mediaType(file.mediaType()))
                        .put("comment", file.length().orElse(-1) + " bytes, left out"));
        return param;
    }

    private ObjectNode response(RecordedExchange exchange) {
        ObjectNode response = JSON.createObjectNode();
        exchange.failure().ifPresent(failure -> response.put("_error", failure(failure)));
        Optional<RecordedHttpResponse> came = exchange.response();
        ArrayNode headers = JSON.createArrayNode();
        came.ifPresent(some -> some.headers().forEach(header -> headers.add(header(header))));
        ObjectNode content = JSON.createObjectNode()
                .put("size", 0)
                .put(
                        "mimeType",
                        mediaType(came.flatMap(RecordedHttpResponse::mediaType).orElse("")));
        came.ifPresent(some -> body(some, content));
        response.put("status", came.map(some -> some.status().orElse(200)).orElse(0))
                .put("statusText", "")
                .put("httpVersion", "HTTP/1.1")
                .put(
                        "redirectURL",
                        came.flatMap(RecordedHttpResponse::location)
                                .map(masker::words)
                                .orElse(""))
                .put("headersSize", -1)
                .put("bodySize", content.path("size").asInt());
        response.putArray("cookies");
        response.set("headers", headers);
        response.set("content", content);
        return response;
    }

    /** Of a body that is no text nobody knows what it tells. */
    private void body(RecordedHttpResponse response, ObjectNode content) {
        RecordedBody body = response.body();
        boolean isCompressed = RecordedHttpResponse.header(response.headers(), "Content-Encoding")
                .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
                .isPresent();
        Optional<Charset> charset = body.charset().filter(any -> !isCompressed);
        content.put("size", body.isRecorded() ? body.bytes().length : -1);
        if (!body.isRecorded()) {
            content.put("comment", "not recorded");
        } else if (charset.isEmpty()) {
            content.put("comment", body.bytes().length + " bytes that are no text, left out");
        } else {
            text(masker.body(new String(body.bytes(), charset.get())), charset.get(), content);
            if (body.state() == RecordedBody.State.BROKEN_OFF) {
                content.put("comment", BROKEN_OFF);
            }
        }
    }

    private static void text(String text, Charset charset, ObjectNode content) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            content.put("text", text);
        } else {
            content.put("text", Base64.getEncoder().encodeToString(text.getBytes(charset)))
                    .put("encoding", "base64");
        }
    }

    private ObjectNode header(RecordedHeader header) {
        String name = header.name().toLowerCase(Locale.ROOT);
        String value = header.value();
        if (name.equals("content-type")) {
            value = mediaType(value);
        } else if (name.equals("location")) {
            value = masker.words(value);
        } else if (!HEADERS_KEPT.contains(name)) {
            return JSON.createObjectNode()
                    .put("name", masker.words(header.name()))
                    .put("value", value.length() + " characters, left out");
        } else if (!HTTP_VALUE.matcher(value).matches()) {
            value = masker.words(value);
        }
        return JSON.createObjectNode().put("name", header.name()).put("value", value);
    }

    /** A well-known type with its character set; other parameters may tell something. */
    private String mediaType(String type) {
        Matcher known = MEDIA_TYPE.matcher(type);
        if (!known.matches()) {
            return masker.words(type);
        }
        return known.group(1) + (known.group(2) == null ? "" : masker.words(known.group(2)));
    }

    /** The kind of a failure stays; its message may repeat anything. */
    private String failure(String failure) {
        Matcher exception = EXCEPTION.matcher(failure);
        if (!exception.matches()) {
            return masker.words(failure);
        }
        return exception.group(1) + (exception.group(2) == null ? "" : masker.words(exception.group(2)));
    }
}
