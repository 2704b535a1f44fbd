package io.github.sasp4j.integration.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a model that a controller returns, against the advice: odd or nothing, and never a secret. */
class FrameworkMapperTest {

    private final PostPaymentStatus status =
            FakeSasp.demo().order(OrderNumber.of("654824")).status();
    private final String token = status.upload().orElseThrow().token().jwt();

    @Test
    void jackson2RefusesAStatus() {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> new ObjectMapper().writeValueAsString(status))
                .withMessageNotContaining(token);
    }

    @Test
    void jackson2WithAllItsModulesRefusesAStatusForItsToken() {
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> new ObjectMapper().findAndRegisterModules().writeValueAsString(status))
                .withMessageContaining("UploadToken")
                .withMessageNotContaining(token);
    }

    @Test
    void jackson3WritesAStatusWithoutItsToken() {
        assertThat(JsonMapper.shared().writeValueAsString(status))
                .contains("654824")
                .doesNotContain(token);
    }

    @Test
    void jackson3WritesNoPasswordAndNoSession() {
        AccountLogin login = AccountLogin.of("demo", "planted-password-7f3a");
        SaspSession session = SaspSession.of("planted-ssn-41c8");

        assertThat(JsonMapper.shared().writeValueAsString(login)).doesNotContain("planted");
        assertThat(JsonMapper.shared().writeValueAsString(session)).doesNotContain("planted");
    }
}
