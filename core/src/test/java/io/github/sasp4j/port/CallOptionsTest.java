package io.github.sasp4j.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallOptionsTest {

    private static final CallOptions ALL = CallOptions.defaults()
            .withDeadline(Duration.ofSeconds(3))
            .withMaxAge(Duration.ofMinutes(1))
            .withMaxAttempts(2)
            .waitingForLimit();

    @Test
    void byDefaultNothingIsSet() {
        assertThat(CallOptions.defaults().deadline()).isEmpty();
        assertThat(CallOptions.defaults().maxAge()).isEmpty();
        assertThat(CallOptions.defaults().maxAttempts()).isEmpty();
        assertThat(CallOptions.defaults().waitsForLimit()).isFalse();
    }

    @Test
    void eachOptionIsKeptBesideTheOthers() {
        assertThat(ALL.deadline()).contains(Duration.ofSeconds(3));
        assertThat(ALL.maxAge()).contains(Duration.ofMinutes(1));
        assertThat(ALL.maxAttempts()).hasValue(2);
        assertThat(ALL.waitsForLimit()).isTrue();
        assertThat(ALL.withMaxAge(Duration.ZERO).deadline()).contains(Duration.ofSeconds(3));
        assertThat(ALL.withDeadline(Duration.ofNanos(1)).maxAttempts()).hasValue(2);
    }

    @Test
    void aDeadlineIsLongerThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> ALL.withDeadline(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> ALL.withDeadline(Duration.ofNanos(-1)));
    }

    @Test
    void anAgeIsNotNegativeAndThereIsAtLeastOneAttempt() {
        assertThatIllegalArgumentException().isThrownBy(() -> ALL.withMaxAge(Duration.ofNanos(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> ALL.withMaxAttempts(0));
        assertThat(ALL.withMaxAttempts(1).maxAttempts()).hasValue(1);
    }
}
