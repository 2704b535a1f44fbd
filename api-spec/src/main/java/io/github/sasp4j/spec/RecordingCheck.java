package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.recording.RecordedExchange;
import io.github.sasp4j.spec.recording.RecordedExchange.Operation;
import io.github.sasp4j.spec.recording.RecordedField;
import io.github.sasp4j.spec.recording.RecordedHttpResponse;
import io.github.sasp4j.spec.recording.RecordedRequest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a recorded exchange against the description: what was sent, then what came. */
final class RecordingCheck {

    private static final String BOUNDARY = "parts-of-the-recording";

    private final SpecCheck check;
    private final RecordedExchange exchange;

    RecordingCheck(SpecCheck check, RecordedExchange exchange) {
        this.check = check;
        this.exchange = exchange;
    }

    List<Finding> findings() {
        boolean isUpload = exchange.operation().filter(Operation.UPLOAD::equals).isPresent();
        List<Finding> findings = new ArrayList<>();
        exchange.request()
                .ifPresent(request -> findings.addAll(isUpload ? upload(request) : check.statusRequest(form(request))));
        exchange.response().ifPresent(response -> {
            if (isUpload) {
                findings.addAll(uploaded(response));
            } else if (response.body().isRecorded()) {
                findings.addAll(check.statusResponse(response.body().bytes()));
            }
        });
        return findings;
    }

    private List<Finding> uploaded(RecordedHttpResponse response) {
        return check.uploadResponse(
                response.status().orElse(0), response.location(), field("successURL"), field("errorURL"));
    }

    private String field(String name) {
        return exchange.request()
                .map(request -> request.values().getOrDefault(name, ""))
                .orElse("");
    }

    /** The form as it was sent; an archive that has taken it apart keeps its fields instead. */
    private static byte[] form(RecordedRequest request) {
        return request.body().orElseGet(() -> encoded(request)).getBytes(UTF_8);
    }

    private static String encoded(RecordedRequest request) {
        return request.fields().stream()
                .map(field -> URLEncoder.encode(field.name(), UTF_8) + "="
                        + URLEncoder.encode(field.value().orElse(""), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The parts written anew, files without what is in them: an archive leaves that out. */
    private List<Finding> upload(RecordedRequest request) {
        String form = request.fields().stream()
                .map(RecordingCheck::part)
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
        return check.uploadRequest("multipart/form-data; boundary=" + BOUNDARY, form.getBytes(UTF_8));
    }

    private static String part(RecordedField field) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.name() + "\""
                + (field.isFile() ? "; filename=\"file\"" : "") + "\r\n\r\n"
                + field.value().orElse("") + "\r\n";
    }
}
