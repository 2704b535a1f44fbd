package io.github.sasp4j.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.recording.RecordedAnswer;
import io.github.sasp4j.spec.recording.RecordedRequest;
import io.github.sasp4j.spec.recording.RecordedRequest.Variable;
import io.github.sasp4j.spec.recording.Recording;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Holds a recorded exchange against the description: what was sent, then what came. */
final class RecordingCheck {

    private static final String BOUNDARY = "parts-of-the-recording";

    private final SpecCheck check;
    private final RecordedRequest request;
    private final Recording recording;

    RecordingCheck(SpecCheck check, Recording recording) {
        this.check = check;
        this.request = recording.request();
        this.recording = recording;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(
                isUpload()
                        ? check.uploadRequest("multipart/form-data; boundary=" + BOUNDARY, multipart())
                        : check.statusRequest(form()));
        recording.answer().ifPresent(answer -> findings.addAll(findings(answer)));
        return findings;
    }

    private List<Finding> findings(RecordedAnswer answer) {
        return isUpload()
                ? check.uploadResponse(answer.httpStatus(), answer.location(), field("successURL"), field("errorURL"))
                : check.statusResponse(answer.body());
    }

    private boolean isUpload() {
        return request.mediaType()
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .isPresent();
    }

    /** The form as it was sent; an archive that has taken it apart keeps its variables instead. */
    private byte[] form() {
        return request.form().orElseGet(this::encoded).getBytes(UTF_8);
    }

    private String encoded() {
        return request.variables().stream()
                .map(variable -> URLEncoder.encode(variable.name(), UTF_8) + "="
                        + URLEncoder.encode(variable.value().orElse(""), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The parts written anew, files without what is in them: an archive leaves that out. */
    private byte[] multipart() {
        return request.variables().stream()
                .map(RecordingCheck::part)
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"))
                .getBytes(UTF_8);
    }

    private static String part(Variable variable) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + variable.name() + "\""
                + (variable.isFile() ? "; filename=\"file\"" : "") + "\r\n\r\n"
                + variable.value().orElse("") + "\r\n";
    }

    private String field(String name) {
        return request.fields().getOrDefault(name, "");
    }
}
