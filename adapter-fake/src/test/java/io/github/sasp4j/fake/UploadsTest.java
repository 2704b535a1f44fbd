package io.github.sasp4j.fake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.internal.vendor.UploadTokens;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.UploadToken;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class UploadsTest {

    private static final OrderNumber NUMBER = OrderNumber.of("654824");
    private static final Instant NOW = Instant.parse("2019-11-20T12:00:00.987Z");

    @Test
    void theTokenExpiresSevenDaysAfterItsIssueToTheSecond() {
        assertThat(token(NUMBER, NOW).expires()).contains(Instant.parse("2019-11-27T12:00:00Z"));
    }

    @Test
    void theTokensHeaderNamesTheAlgorithmOfTheDocumentsExample() {
        assertThat(part(token(NUMBER, NOW), 0)).isEqualTo("{\"alg\":\"HS512\"}");
    }

    @Test
    void theTokensClaimsAreThoseOfTheDocumentsExample() {
        assertThat(part(token(NUMBER, NOW), 1))
                .isEqualTo("{\"sub\":\"/order/NjU0ODI0\",\"scopes\":[\"POST_PAYMENT_PAGE_USER\"],"
                        + "\"iss\":\"https://avs.example.com\",\"iat\":1574251200,\"exp\":1574856000}");
    }

    @Test
    void anOrderNumberThatNeedsEscapingDoesNotBreakTheClaims() {
        assertThat(part(token(OrderNumber.of("a\"b\\"), NOW), 1)).startsWith("{\"sub\":\"/order/YSJiXA\",");
    }

    @Test
    void theSignatureHasTheLengthOfItsAlgorithm() {
        assertThat(bytes(token(NUMBER, NOW), 2)).hasSize(64);
    }

    @Test
    void theSameOrderAndTimeBringTheSameToken() {
        assertThat(token(NUMBER, NOW)).isEqualTo(token(NUMBER, NOW));
    }

    @Test
    void anotherOrderHasAnotherToken() {
        assertThat(token(OrderNumber.of("1"), NOW)).isNotEqualTo(token(NUMBER, NOW));
    }

    @Test
    void aLaterCallBringsAnotherToken() {
        assertThat(token(NUMBER, NOW.plusSeconds(1))).isNotEqualTo(token(NUMBER, NOW));
    }

    private static UploadToken token(OrderNumber order, Instant now) {
        return UploadTokens.access(order, now).token();
    }

    private static String part(UploadToken token, int index) {
        return new String(bytes(token, index), UTF_8);
    }

    private static byte[] bytes(UploadToken token, int index) {
        String[] parts = token.jwt().split("\\.", -1);
        return Base64.getUrlDecoder().decode(parts[index]);
    }
}
