package io.github.sasp4j.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorErrorTest {

    @ParameterizedTest
    @CsvSource({
        "-1, REQUEST_REJECTED, false",
        "-2, REQUEST_REJECTED, false",
        "-3, REQUEST_REJECTED, false",
        "-4, REQUEST_REJECTED, false",
        "-14, SERVICE_FAULT, true",
        "-16, ACCESS_DENIED, false",
        "-17, REQUEST_REJECTED, false",
        "-42, CALL_LIMIT_REACHED, true",
        "-47, UNKNOWN_ERROR_CODE, false",
        "7, UNKNOWN_ERROR_CODE, false"
    })
    void everyCodeHasItsKindAndSaysWhetherARetryCanHelp(long code, ErrorKind kind, boolean retryable) {
        SaspException failure = VendorError.of(code, "words").toException();

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.retryable()).isEqualTo(retryable);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "-2, \"'colour' is an unrecognized argument!\", colour",
                "-2, \"colour is an unrecognized argument!\", colour",
                "-3, \"The 'loginName' argument is missing!\", loginName",
                "-3, \"The loginName argument is missing!\", loginName",
                "-4, \"The value of the 'orderNumber' argument is invalid!\", orderNumber",
                "-4, \"The value of the orderNumber argument is invalid!\", orderNumber",
                "-4, \"'The value of the certificateID argument is invalid!'\", certificateID"
            })
    void theArgumentIsReadWithAndWithoutQuotes(long code, String message, String argument) {
        assertThat(VendorError.of(code, message).argument()).contains(argument);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -14, -16, -17, -42, -47})
    void otherCodesNameNoArgument(long code) {
        assertThat(VendorError.of(code, "The 'orderNumber' argument is missing!")
                        .argument())
                .isEmpty();
    }

    @Test
    void anUnknownCodeKeepsNumberAndText() {
        VendorError error = VendorError.of(-47, "The moon is in the wrong house!");

        assertThat(error.number()).isEqualTo(-47);
        assertThat(error.toException()).hasMessage("The moon is in the wrong house! [errorCode -47]");
    }

    @Test
    void detailAndSilenceAreSaidInTheMessage() {
        VendorError error = new VendorError(VendorError.of(-14, "").code(), "", Optional.of("node 3"));

        assertThat(error).hasToString("The service gave no message. (node 3) [errorCode -14]");
    }
}
