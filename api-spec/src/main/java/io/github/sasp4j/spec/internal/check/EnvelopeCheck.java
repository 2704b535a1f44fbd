package io.github.sasp4j.spec.internal.check;

import io.github.sasp4j.spec.finding.Quirk;
import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What holds between the fields of a response, and which no schema says. Thread-safe. */
final class EnvelopeCheck {

    private static final String CODE = "/errorCode";
    private static final String MESSAGE = "/errorMessage";
    private static final String DATA = "/data";
    private static final String SUCCESS = "0";
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");

    private final ErrorTable errors;

    EnvelopeCheck(OpenApiDescription description) {
        this.errors = ErrorTable.of(description);
    }

    /** In any reading: a success tells of an order. */
    void check(FindingCollector findings) {
        JsonNode data = findings.value(DATA);
        if (code(findings).equals(SUCCESS) && (data.isNull() || (data.isEmpty() && !data.isValueNode()))) {
            findings.departs(DATA, "an object with the fields of an order, in a success", Optional.of(Quirk.Q2));
        }
    }

    /** In the documented reading: codes and messages are those of the table. */
    void checkTable(FindingCollector findings) {
        String code = code(findings);
        if (code.isEmpty() || code.equals(SUCCESS)) {
            return;
        }
        JsonNode data = findings.value(DATA);
        if (data.isObject() && data.isEmpty()) {
            findings.notes(DATA, "an object; an empty one where there is no data", Quirk.Q2);
        }
        errors.row(code)
                .ifPresentOrElse(
                        row -> checkMessage(row, findings),
                        () -> findings.departs(CODE, "0, or one of: " + errors.codes(), Optional.empty()));
    }

    /** The same of a failure that is a form, where every value is a text. */
    void checkForm(FindingCollector findings) {
        findings.notes(CODE, "an integer, of which a form can have the digits only", Quirk.Q1);
        checkTable(findings);
    }

    private static void checkMessage(ErrorTable.Row row, FindingCollector findings) {
        JsonNode message = findings.value(MESSAGE);
        if (!message.isString()) {
            return;
        }
        String wanted = "the text: " + row.message();
        switch (row.form(message.asString())) {
            case AS_THE_TABLE -> {}
            case WITH_QUOTES -> findings.notes(MESSAGE, wanted, Quirk.Q12);
            case OTHERWISE -> findings.departs(MESSAGE, wanted, Optional.empty());
        }
    }

    /** The code's digits; empty if there is no code, or it is none. */
    private static String code(FindingCollector findings) {
        JsonNode code = findings.value(CODE);
        boolean readable = code.isIntegralNumber()
                || (code.isString() && DIGITS.matcher(code.asString()).matches());
        return readable ? code.asString() : "";
    }
}
