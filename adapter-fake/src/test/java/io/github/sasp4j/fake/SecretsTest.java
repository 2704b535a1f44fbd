package io.github.sasp4j.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Whatever is printed, by whom it may be: no password, session or token is in it. */
class SecretsTest {

    private static final AccountLogin LOGIN = AccountLogin.of("planted-name", "planted-password");
    private static final SaspSession SESSION = SaspSession.of("planted-session");
    private static final OrderNumber NUMBER = OrderNumber.of("1");

    private final FakeSasp fake = FakeSasp.builder()
            .login(LOGIN)
            .session(SESSION)
            .order(NUMBER, OrderTemplate.OV_SINGLE_DOMAIN)
            .build();

    @Test
    void theFakeDoesNotTellItsAccounts() {
        assertThat(fake.toString()).doesNotContain("planted");
    }

    @Test
    void thePortDoesNotTellItsAccess() {
        assertThat(fake.statuses(LOGIN).toString()).doesNotContain("planted");
    }

    @Test
    void aDeniedLoginIsNotRepeated() {
        assertThat(printed(AccountLogin.of("planted-other", "planted-other-password")))
                .contains("AccessDeniedException")
                .doesNotContain("planted");
    }

    @Test
    void aDeniedSessionIsNotRepeated() {
        assertThat(printed(SaspSession.of("planted-other")))
                .contains("AccessDeniedException")
                .doesNotContain("planted");
    }

    @Test
    void aStatusDoesNotTellItsToken() {
        PostPaymentStatus status = fake.statuses(SESSION).fetch(StatusRequest.of(NUMBER));

        assertThat(status.toString())
                .doesNotContain(status.upload().orElseThrow().token().jwt());
    }

    private String printed(Access access) {
        PostPaymentStatuses port = fake.statuses(access);
        StringWriter printed = new StringWriter();
        catchThrowable(() -> port.fetch(StatusRequest.of(NUMBER))).printStackTrace(new PrintWriter(printed));
        return printed.toString();
    }
}
