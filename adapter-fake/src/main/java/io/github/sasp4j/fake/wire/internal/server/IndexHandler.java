package io.github.sasp4j.fake.wire.internal.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.sasp4j.fake.wire.internal.variation.WireResponse;
import io.github.sasp4j.spec.SaspSpec;
import java.io.IOException;
import java.io.InputStream;

/** What a browser finds at the root: a page about the server, and the description of the API. */
public final class IndexHandler implements HttpHandler {

    public static final String DESCRIPTION_PATH = "/openapi.yaml";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>sasp4j fake</title></head>
            <body>
            <h1>sasp4j fake</h1>
            <p>This server stands in for the certificate authority's service, for development and tests.</p>
            <ul>
            <li><code>POST {status}</code>: the status of an order</li>
            <li><code>POST {upload}</code>: upload of documents</li>
            <li><a href="{description}">OpenAPI description of both</a></li>
            {control}</ul>
            </body>
            </html>
            """;

    private static final String CONTROL = """
            <li><a href="{control}/orders">Orders</a>, <a href="{control}/requests">received requests</a>, \
            <a href="{control}/openapi.yaml">OpenAPI description of the control API</a></li>
            """;

    private final HttpHandler others;
    private final String page;

    /**
     * @param others handles all other paths
     * @param controlPath where the control API is; empty if it is not served
     */
    public IndexHandler(HttpHandler others, String controlPath) {
        this.others = others;
        String control = controlPath.isEmpty() ? "" : CONTROL.replace("{control}", controlPath);
        this.page = PAGE.replace("{status}", StatusHandler.PATH)
                .replace("{upload}", UploadHandler.PATH)
                .replace("{description}", DESCRIPTION_PATH)
                .replace("{control}", control);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean reads = exchange.getRequestMethod().equals("GET")
                || exchange.getRequestMethod().equals("HEAD");
        if (reads && path.equals("/")) {
            send(exchange, "text/html; charset=utf-8", page.getBytes(UTF_8));
        } else if (reads && path.equals(DESCRIPTION_PATH)) {
            send(exchange, "application/yaml", description());
        } else {
            others.handle(exchange);
        }
    }

    private static byte[] description() throws IOException {
        try (InputStream file = SaspSpec.open()) {
            return file.readAllBytes();
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        try (exchange) {
            ResponseSender.send(exchange, WireResponse.of(WireResponse.OK, type, body));
        }
    }
}
