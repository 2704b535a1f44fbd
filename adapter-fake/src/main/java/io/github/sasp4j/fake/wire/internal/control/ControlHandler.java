package io.github.sasp4j.fake.wire.internal.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.internal.server.ResponseSender;
import io.github.sasp4j.fake.wire.internal.variation.WireResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Serves the control API below {@value #PATH}, as {@code META-INF/openapi/control.yaml} describes it. Requests whose
 * {@code Host} or {@code Origin} is not this machine are refused, so that no page in a browser can use it.
 */
public final class ControlHandler implements HttpHandler {

    public static final String PATH = "/control";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int MAX_BODY = 64 * 1024;
    private static final String DESCRIPTION = "/META-INF/openapi/control.yaml";

    private final ControlService service;
    private final Set<String> sites;

    /**
     * @param clock the fake's clock
     * @param advance moves it
     * @param sites whose pages may use it too
     */
    public ControlHandler(FakeSasp fake, InstantSource clock, Consumer<Duration> advance, Set<String> sites) {
        this.service = new ControlService(fake, clock, advance);
        this.sites = Set.copyOf(sites);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ResponseSender.send(exchange, respond(exchange));
        }
    }

    private WireResponse respond(HttpExchange exchange) throws IOException {
        try {
            refuseForeign(exchange);
            String path = exchange.getRequestURI().getPath().substring(PATH.length());
            if (path.equals("/openapi.yaml")) {
                return WireResponse.of(200, "application/yaml", description());
            }
            JsonNode body = body(exchange);
            Object result = route(exchange.getRequestMethod(), List.of(path.split("/")), exchange, body);
            return WireResponse.of(200, WireResponse.JSON_TYPE, JSON.writeValueAsBytes(result));
        } catch (ControlException rejected) {
            byte[] message = JSON.writeValueAsBytes(Map.of("error", String.valueOf(rejected.getMessage())));
            return WireResponse.of(rejected.status(), WireResponse.JSON_TYPE, message);
        }
    }

    private Object route(String method, List<String> path, HttpExchange exchange, JsonNode body)
            throws ControlException {
        String order = path.size() > 2 ? path.get(2) : "";
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        String domain = query.startsWith("domain=") ? query.substring("domain=".length()) : "";
        return switch (method + " " + shape(path)) {
            case "GET /orders" -> service.orders();
            case "POST /orders" -> service.create(body);
            case "GET /orders/*" -> service.order(order);
            case "GET /orders/*/codes" -> service.codes(order, domain);
            case "POST /orders/*/transitions" -> service.perform(order, body);
            case "GET /orders/*/transitions" -> service.allowedTransitions(order);
            case "GET /transitions" -> service.transitions();
            case "GET /clock" -> service.now();
            case "POST /clock" -> service.advance(body);
            case "POST /faults" -> service.planFault(body);
            case "DELETE /faults" -> service.clearFaults();
            case "POST /upload-faults" -> service.planUploadFault(body);
            case "POST /reset" -> service.reset();
            case "GET /requests" -> service.requests();
            default -> throw ControlException.notFound("See " + PATH + "/openapi.yaml for what there is.");
        };
    }

    private static String shape(List<String> path) {
        StringBuilder shape = new StringBuilder();
        for (int i = 1; i < path.size(); i++) {
            shape.append('/').append(i == 2 ? "*" : path.get(i));
        }
        return shape.toString();
    }

    private static JsonNode body(HttpExchange exchange) throws IOException, ControlException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            throw new ControlException(413, "The body is larger than " + MAX_BODY + " bytes.");
        }
        try {
            JsonNode tree = JSON.readTree(body);
            return tree == null ? JSON.createObjectNode() : tree;
        } catch (JsonProcessingException noJson) {
            throw ControlException.badRequest("The body is not JSON.");
        }
    }

    private void refuseForeign(HttpExchange exchange) throws ControlException {
        String page = exchange.getRequestHeaders().getFirst("Origin");
        if (!isLocal("http://" + exchange.getRequestHeaders().getFirst("Host"))
                || (page != null && !isLocal(page) && !sites.contains(page))) {
            throw new ControlException(403, "Only for programs of this machine.");
        }
    }

    private static boolean isLocal(String address) {
        try {
            @Nullable String host = URI.create(address).getHost();
            return host != null && LOCAL.contains(host);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static byte[] description() throws IOException {
        try (InputStream file = ControlHandler.class.getResourceAsStream(DESCRIPTION)) {
            return file == null ? "".getBytes(StandardCharsets.UTF_8) : file.readAllBytes();
        }
    }
}
