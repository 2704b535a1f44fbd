package io.github.sasp4j.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of section 2.1. */
class ErrorCodesTest {

    private final List<JsonNode> codes = SpecDocument.at(
                    "/components/schemas/StatusResponse/properties/errorCode/x-error-codes")
            .valueStream()
            .toList();

    @Test
    void theCodesAndTheirMessagesAreThoseOfTheDocument() {
        assertThat(codes)
                .extracting(
                        row -> row.get("code").intValue(),
                        row -> row.get("message").stringValue())
                .containsExactly(
                        tuple(-1, "Request was not made over https!"),
                        tuple(-2, "<errorItem> is an unrecognized argument!"),
                        tuple(-3, "The <errorItem> argument is missing!"),
                        tuple(-4, "The value of the <errorItem> argument is invalid!"),
                        tuple(-14, "An unknown error occurred!"),
                        tuple(
                                -16,
                                "Incorrect login details, account is locked, password has expired or your source IP"
                                        + " is blocked."),
                        tuple(-17, "Request used GET rather than POST!"),
                        tuple(-42, "Call limit reached! Please try again later"));
    }

    @Test
    void aMessageThatNamesAnArgumentSaysWhere() {
        assertThat(codes)
                .allSatisfy(row -> assertThat(row.path("placeholder").asString())
                        .isEqualTo(row.get("message").asString().contains("<errorItem>") ? "<errorItem>" : ""));
    }
}
