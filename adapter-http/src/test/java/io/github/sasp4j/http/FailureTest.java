package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.error.ErrorKind;
import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.ServiceFaultException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.spec.SaspSpec;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service's own failures, in every form in which they may come. */
class FailureTest {

    private StubService service;

    @BeforeEach
    void start() throws Exception {
        service = new StubService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyCodeInEveryForm")
    void everyCodeBecomesItsErrorWithItsArgument(
            long code, String form, MockResponse response, ErrorKind kind, Optional<String> argument) {
        SaspException failure = failure(response);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.vendorError()).map(VendorError::number).contains(code);
        assertThat(failure.vendorError()).map(VendorError::argument).contains(argument);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyCodeInEveryForm")
    void theHttpStatusMakesNoDifference(
            long code, String form, MockResponse response, ErrorKind kind, Optional<String> argument) {
        for (int status : List.of(400, 403, 500, 503)) {
            assertThat(failure(response.newBuilder().code(status).build()).kind())
                    .isEqualTo(kind);
        }
    }

    @Test
    void theDocumentsFailureArrivesToTheLetter() {
        SaspException failure = failure(StubService.json(200, Examples.text(Examples.DOCUMENT_FAILURE)));

        assertThat(failure).hasMessage("The value of the 'orderNumber' argument is invalid! [errorCode -4]");
    }

    @Test
    void theFormEncodedFailureArrivesToTheLetter() {
        RequestRejectedException failure = (RequestRejectedException) failure(
                StubService.answer(200, "application/x-www-form-urlencoded", Examples.text(Examples.FORM_FAILURE)));

        assertThat(failure).hasMessage("The 'orderNumber' argument is missing! [errorCode -3]");
        assertThat(failure.argument()).contains("orderNumber");
    }

    @Test
    @ExpectsDeviations("a form under another content type")
    void aFormEncodedDetailIsKept() {
        SaspException failure = failure(
                StubService.answer(200, "text/plain", "errorCode=-14&errorMessage=Sorry%21&errorDetail=node+3"));

        assertThat(failure.vendorError()).flatMap(VendorError::detail).contains("node 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "\"\""})
    @ExpectsDeviations("data that is a list or a text")
    void noDataComesInManyForms(String data) {
        SaspException failure = failure(
                StubService.json(200, "{\"errorCode\": -16, \"errorMessage\": \"Incorrect\", \"data\": " + data + "}"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.ACCESS_DENIED);
    }

    @Test
    void theDeviationsOfAFailureAreToldButNotWhatOnlyASuccessHas() {
        failure(StubService.json(200, "{\"errorCode\": \"-16\", \"errorMessage\": null}"));

        assertThat(service.deviations)
                .containsExactly(
                        new Deviation("/errorCode", DeviationKind.COERCED_TYPE, "\"-16\""),
                        new Deviation("/errorMessage", DeviationKind.MISSING_FIELD, "null"));
    }

    @Test
    @ExpectsDeviations("a page instead of a response")
    void aServerErrorWithoutAnEnvelopeIsAServiceFault() {
        ServiceFaultException fault =
                (ServiceFaultException) failure(StubService.answer(502, "text/html", "<html>Bad gateway</html>"));

        assertThat(fault.httpStatus()).hasValue(502);
    }

    @Test
    @ExpectsDeviations("a page instead of a response")
    void tooManyRequestsWithoutAnEnvelopeIsTheCallLimit() {
        assertThat(failure(StubService.answer(429, "text/html", "<html></html>"))
                        .kind())
                .isEqualTo(ErrorKind.CALL_LIMIT_REACHED);
    }

    static Stream<Arguments> everyCodeInEveryForm() throws IOException {
        JsonNode codes = SpecYaml.read(SaspSpec.open())
                .at("/components/schemas/StatusResponse/properties/errorCode/x-error-codes");
        Stream<Arguments> documented = codes.valueStream()
                .flatMap(code ->
                        forms(code.get("code").asLong(), code.get("message").asText()));
        return Stream.of(documented, forms(-47, "The moon is full!"), forms(7, "Seven"))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> forms(long code, String template) {
        boolean namesArgument = template.contains("<errorItem>");
        Stream<String> messages = namesArgument
                ? Stream.of(
                        template.replace("<errorItem>", "'orderNumber'"),
                        template.replace("<errorItem>", "orderNumber"))
                : Stream.of(template);
        Optional<String> argument = namesArgument ? Optional.of("orderNumber") : Optional.empty();
        return messages.flatMap(message -> Stream.of(
                row(code, "number", StubService.json(200, json(Long.toString(code), message)), argument),
                row(code, "text", StubService.json(200, json("\"" + code + "\"", message)), argument),
                row(
                        code,
                        "form",
                        StubService.answer(
                                200,
                                "application/x-www-form-urlencoded",
                                "errorCode=" + code + "&errorMessage="
                                        + URLEncoder.encode(message, StandardCharsets.UTF_8)),
                        argument)));
    }

    private static Arguments row(long code, String form, MockResponse response, Optional<String> argument) {
        return arguments(code, form, response, kind(code), argument);
    }

    private static ErrorKind kind(long code) {
        return switch ((int) code) {
            case -1, -2, -3, -4, -17 -> ErrorKind.REQUEST_REJECTED;
            case -14 -> ErrorKind.SERVICE_FAULT;
            case -16 -> ErrorKind.ACCESS_DENIED;
            case -42 -> ErrorKind.CALL_LIMIT_REACHED;
            default -> ErrorKind.UNKNOWN_ERROR_CODE;
        };
    }

    private static String json(String code, String message) {
        return "{\"errorCode\": " + code + ", \"errorMessage\": \"" + message + "\", \"data\": {}}";
    }

    private SaspException failure(MockResponse response) {
        service.answers(response);
        try (var client = service.client()) {
            return catchThrowableOfType(SaspException.class, () -> client.fetch(StatusRequest.of("654824")));
        }
    }
}
