package io.github.sasp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.cli.option.ExitCodes;
import io.github.sasp4j.error.ErrorKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodesTest {

    @ParameterizedTest
    @CsvSource({
        "REQUEST_REJECTED, 3",
        "ACCESS_DENIED, 4",
        "CALL_LIMIT_REACHED, 5",
        "SERVICE_FAULT, 6",
        "UNKNOWN_ERROR_CODE, 6",
        "TRANSPORT, 7",
        "MALFORMED_RESPONSE, 8",
        "UPLOAD_REFUSED, 9",
        "UPLOAD_OUTCOME_UNKNOWN, 10"
    })
    void everyFailureHasItsCode(ErrorKind failure, int code) {
        assertThat(ExitCodes.of(failure)).isEqualTo(code);
    }
}
