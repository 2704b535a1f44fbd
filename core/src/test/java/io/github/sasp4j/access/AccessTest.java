package io.github.sasp4j.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final String PLANTED = "planted-secret";

    @Nested
    class Login {

        @Test
        void theDocumentsGreatestLengthsAreTaken() {
            AccountLogin login = AccountLogin.of("n".repeat(64), "p".repeat(128));

            assertThat(login.password()).hasSize(128);
        }

        @Test
        void lengthsAreCountedInCharactersAndNotInUtf16Units() {
            assertThat(AccountLogin.of("\uD83D\uDE00".repeat(64), "p").name()).hasSize(128);
        }

        @Test
        void aLongerNameIsRefusedByFieldAndLimit() {
            assertThatThrownBy(() -> AccountLogin.of("n".repeat(65), PLANTED))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("loginName: 1 to 64 characters");
        }

        @Test
        void aLongerPasswordIsRefusedWithoutBeingTold() {
            assertThatThrownBy(() -> AccountLogin.of("demo", PLANTED.repeat(10)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("loginPassword: 1 to 128 characters");
        }

        @Test
        void anEmptyPasswordIsRefused() {
            assertThatThrownBy(() -> AccountLogin.of("demo", "")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void caseIsKept() {
            assertThat(AccountLogin.of("Demo", "PassWord").name()).isEqualTo("Demo");
        }

        @Test
        void itDoesNotPrintItsPassword() {
            assertThat(AccountLogin.of("demo", PLANTED)).hasToString("AccountLogin[redacted]");
        }

        @Test
        void equalLoginsAreEqual() {
            assertThat(AccountLogin.of("demo", PLANTED))
                    .isEqualTo(AccountLogin.of("demo", PLANTED))
                    .hasSameHashCodeAs(AccountLogin.of("demo", PLANTED))
                    .isNotEqualTo(AccountLogin.of("demo", "other"));
        }
    }

    @Nested
    class Session {

        @Test
        void sixteenCharactersAreTaken() {
            assertThat(SaspSession.of("0123456789abcdef").id()).isEqualTo("0123456789abcdef");
        }

        @Test
        void seventeenAreRefusedWithoutBeingTold() {
            assertThatThrownBy(() -> SaspSession.of("0123456789abcdefg"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("saspSessionID: 1 to 16 characters");
        }

        @Test
        void itDoesNotPrintItsHandle() {
            assertThat(SaspSession.of(PLANTED)).hasToString("SaspSession[redacted]");
        }

        @Test
        void equalSessionsAreEqual() {
            assertThat(SaspSession.of(PLANTED))
                    .isEqualTo(SaspSession.of(PLANTED))
                    .hasSameHashCodeAs(SaspSession.of(PLANTED))
                    .isNotEqualTo(SaspSession.of("other"));
        }
    }

    @Test
    void anUnpairedSurrogateIsRefusedAsNoEncodingCarriesIt() {
        assertThatThrownBy(() -> AccountLogin.of("demo", "planted-\ud83d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("loginPassword")
                .hasMessageNotContaining("planted");
        assertThat(AccountLogin.of("demo", "\ud83d\ude00").password()).hasSize(2);
    }
}
