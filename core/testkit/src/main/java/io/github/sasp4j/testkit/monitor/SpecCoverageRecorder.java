package io.github.sasp4j.testkit.monitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.spec.SpecCheck;
import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.testkit.monitor.SpecItem.Direction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which test has met what of the description. Written to a file of the module when its tests are over; no value gets
 * there that is not a word of the description. Thread-safe.
 */
final class SpecCoverageRecorder {

    /** The system property that asks for the file; whose build does not set it leaves no file. */
    static final String REQUESTED_BY = "sasp4j.spec-coverage";

    private static final Path FOLDER = Path.of("target");
    static final Path FILE = FOLDER.resolve("met-on-the-wire.tsv");

    private static final SpecCoverageRecorder INSTANCE = new SpecCoverageRecorder();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String STATUS = "getPostPaymentStatus";
    private static final String UPLOAD = "uploadDocuments";
    private static final Pattern PART = Pattern.compile("; name=\"(\\w+)\"");

    private final SpecItems items = SpecItems.read();
    private final Set<SpecItem> described = items.all();
    private final Map<String, Set<String>> tests = new TreeMap<>();

    private SpecCoverageRecorder() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::write));
    }

    static SpecCoverageRecorder instance() {
        return INSTANCE;
    }

    synchronized void note(MonitoredExchange exchange, String test) {
        Set<SpecItem> met = new LinkedHashSet<>();
        if (exchange.isUpload()) {
            upload(exchange, met);
        } else if (exchange.isStatusRequest()) {
            status(exchange, met);
        }
        met.retainAll(described);
        met.forEach(item ->
                tests.computeIfAbsent(item.line(), line -> new TreeSet<>()).add(test));
    }

    private void status(MonitoredExchange exchange, Set<SpecItem> met) {
        if (exchange.isFormPosted() && exchange.request() != null) {
            met.add(SpecItems.request(STATUS, type(exchange.requestType())));
            met.addAll(items.in("StatusRequest", Direction.REQUEST, form(exchange.request())));
        }
        byte[] response = exchange.response();
        if (response == null || !exchange.hasDescribedType()) {
            return;
        }
        met.add(SpecItems.response(
                STATUS, exchange.status() == 200 ? "200" : "default", type(exchange.responseType())));
        JsonNode message = exchange.isFormResponse() ? form(response) : json(response);
        met.addAll(items.in(exchange.isFormResponse() ? "FormFailure" : "StatusResponse", Direction.RESPONSE, message));
        met.add(SpecItems.errorCode(message.path("errorCode").asString("")));
        notes(SpecCheck.documented().statusResponse(response), met);
    }

    private void upload(MonitoredExchange exchange, Set<SpecItem> met) {
        if (exchange.request() == null) {
            return;
        }
        met.add(SpecItems.request(UPLOAD, type(exchange.requestType())));
        ObjectNode parts = JSON.createObjectNode();
        PART.matcher(new String(exchange.request(), UTF_8)).results().forEach(part -> parts.put(part.group(1), "x"));
        met.addAll(items.in("UploadForm", Direction.REQUEST, parts));
        boolean redirect = List.of(302, 303).contains(exchange.status());
        met.add(SpecItems.response(UPLOAD, redirect ? Integer.toString(exchange.status()) : "default", ""));
        notes(ExchangeValidator.redirect(SpecCheck.documented(), exchange), met);
    }

    private static void notes(List<Finding> findings, Set<SpecItem> met) {
        findings.stream()
                .map(Finding::note)
                .flatMap(Optional::stream)
                .map(Quirk::number)
                .map(SpecItems::note)
                .forEach(met::add);
    }

    private static String type(String header) {
        return header.split(";", 2)[0].strip();
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException damaged) {
            return JSON.createObjectNode();
        }
    }

    private static ObjectNode form(byte[] body) {
        ObjectNode fields = JSON.createObjectNode();
        FormBody.read(body).fields().forEach(field -> fields.put(field.name(), field.value()));
        return fields;
    }

    private synchronized void write() {
        List<String> lines = tests.entrySet().stream()
                .flatMap(met -> met.getValue().stream().map(test -> met.getKey() + "\t" + test))
                .toList();
        if (!Boolean.getBoolean(REQUESTED_BY) || lines.isEmpty() || !Files.isDirectory(FOLDER)) {
            return;
        }
        try {
            Files.write(FILE, lines);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
