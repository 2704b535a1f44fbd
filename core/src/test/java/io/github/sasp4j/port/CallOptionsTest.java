package io.github.sasp4j.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallOptionsTest {

    private final CallOptions all = CallOptions.defaults()
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
        assertThat(all.deadline()).contains(Duration.ofSeconds(3));
        assertThat(all.maxAge()).contains(Duration.ofMinutes(1));
        assertThat(all.maxAttempts()).hasValue(2);
        assertThat(all.waitsForLimit()).isTrue();
        assertThat(all.withMaxAge(Duration.ZERO).deadline()).contains(Duration.ofSeconds(3));
        assertThat(all.withDeadline(Duration.ofNanos(1)).maxAttempts()).hasValue(2);
    }

    @Test
    void aDeadlineIsLongerThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> all.withDeadline(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> all.withDeadline(Duration.ofNanos(-1)));
    }

    @Test
    void anAgeIsNotNegativeAndThereIsAtLeastOneAttempt() {
        assertThatIllegalArgumentException().isThrownBy(() -> all.withMaxAge(Duration.ofNanos(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> all.withMaxAttempts(0));
        assertThat(all.withMaxAttempts(1).maxAttempts()).hasValue(1);
    }
}
