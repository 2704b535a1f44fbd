package io.github.sasp4j.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.sasp4j.document.BrowserUpload;
import io.github.sasp4j.document.FormField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.stream.Collectors;

/** A host's three pages: one with the form, which chooses a file and sends itself off, and the two it can end on. */
final class HostPages implements AutoCloseable {

    private final HttpServer server;
    private volatile String form = "";

    HostPages() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/form", exchange -> answer(exchange, form));
        server.createContext("/taken", exchange -> answer(exchange, "<h1>Your documents have been uploaded</h1>"));
        server.createContext("/refused", exchange -> answer(exchange, "<h1>Your documents were refused</h1>"));
        server.start();
    }

    URI taken() {
        return address("/taken");
    }

    URI refused() {
        return address("/refused");
    }

    /** The page with the form made of its parts. */
    URI formOf(BrowserUpload upload, String fileName, String content, String comment) {
        String hidden = upload.fields().stream().map(HostPages::input).collect(Collectors.joining());
        form = "<form id=documents method='" + BrowserUpload.METHOD + "' enctype='" + BrowserUpload.ENCODING
                + "' action='"
                + upload.action() + "'>" + hidden + "<input type=file id=file name='" + BrowserUpload.FILE_INPUT
                + "' multiple><input name='" + BrowserUpload.COMMENT_INPUT + "' value='" + comment + "'></form>"
                + "<script>const chosen = new DataTransfer();"
                + "chosen.items.add(new File(['" + content + "'], '" + fileName + "', {type: 'application/pdf'}));"
                + "document.getElementById('file').files = chosen.files;"
                + "document.getElementById('documents').submit();</script>";
        return address("/form");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String input(FormField field) {
        return "<input type=hidden name='" + field.name() + "' value='"
                + field.value().replace("&", "&amp;") + "'>";
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, String content) throws IOException {
        byte[] page = ("<!DOCTYPE html><meta charset=utf-8><title>Host</title>" + content).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }
}
