package io.github.sasp4j.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderValuesTest {

    @Nested
    class Numbers {

        @Test
        void leadingZerosBelongToAnOrderNumber() {
            assertThat(OrderNumber.of("000654824")).isNotEqualTo(OrderNumber.of("654824"));
        }

        @Test
        void sixtyFourCharactersAreTaken() {
            assertThat(OrderNumber.of("1".repeat(64)).text()).hasSize(64);
        }

        @Test
        void sixtyFiveAreRefusedByFieldAndLimit() {
            assertThatThrownBy(() -> OrderNumber.of("1".repeat(65)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("orderNumber: 1 to 64 characters");
        }

        @Test
        void aCallerWhoKnowsBetterWidensTheLimit() {
            assertThat(OrderNumber.of("1".repeat(128), 128).text()).hasSize(128);
        }

        @Test
        void anEmptyOrderNumberIsRefused() {
            assertThatThrownBy(() -> OrderNumber.of("")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Certificates {

        @Test
        void sixteenDigitsAreTaken() {
            assertThat(CertificateId.of("0123456789012345")).hasToString("0123456789012345");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "01234567890123456", "12a", "-1", " 1", "\u0661"})
        void anythingElseIsRefused(String text) {
            assertThatThrownBy(() -> CertificateId.of(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("certificateID: 1 to 16 digits");
        }
    }

    @Nested
    class Tokens {

        @Test
        void aTokenPrintsItsExpiryAndNotItself() {
            UploadToken token = UploadToken.of("planted-token", Optional.of(Instant.parse("2019-11-27T13:42:01Z")));

            assertThat(token).hasToString("UploadToken[redacted, expires=2019-11-27T13:42:01Z]");
        }

        @Test
        void aTokenThatDoesNotSayWhenItExpiresIsTakenToo() {
            assertThat(UploadToken.of("planted-token", Optional.empty()))
                    .hasToString("UploadToken[redacted, expires=unknown]");
        }

        @Test
        void tokensAreEqualWhereTheirTextAndTheirExpiryAre() {
            Optional<Instant> expires = Optional.of(Instant.parse("2019-11-27T13:42:01Z"));
            UploadToken token = UploadToken.of("a", expires);

            assertThat(token).isEqualTo(UploadToken.of("a", expires)).hasSameHashCodeAs(UploadToken.of("a", expires));
            assertThat(token).isNotEqualTo(UploadToken.of("b", expires));
            assertThat(token).isNotEqualTo(UploadToken.of("a", Optional.empty()));
            assertThat(Set.of(token)).doesNotContain(UploadToken.of("b", Optional.empty()));
            assertThat(token.jwt()).isEqualTo("a");
            assertThat(token.expires()).isEqualTo(expires);
        }
    }
}
