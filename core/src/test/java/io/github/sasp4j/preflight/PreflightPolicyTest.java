package io.github.sasp4j.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sasp4j.dcv.TargetDomain;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreflightPolicyTest {

    private final PreflightPolicy policy = PreflightPolicy.defaults()
            .withTargetDomain(new TargetDomain("comodoca.com"))
            .withCaaIssuers(Set.of("Issuer.Example.com"))
            .withZonesAtOnce(1)
            .withDeadlines(Duration.ofSeconds(1), Duration.ofSeconds(2))
            .withIntervals(Duration.ofSeconds(3), Duration.ofSeconds(4));

    @Test
    void eachSettingIsKeptBesideTheOthers() {
        assertThat(policy.targetDomain().name()).isEqualTo("comodoca.com");
        assertThat(policy.zonesAtOnce()).isEqualTo(1);
        assertThat(policy.domainDeadline()).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.deadline()).isEqualTo(Duration.ofSeconds(2));
        assertThat(policy.zoneInterval()).isEqualTo(Duration.ofSeconds(3));
        assertThat(policy.maxAge()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void issuersAreComparedInLowerCase() {
        assertThat(policy.caaIssuers()).containsExactly("issuer.example.com");
    }

    @Test
    void noIntervalIsAllowed() {
        PreflightPolicy eager = policy.withIntervals(Duration.ZERO, Duration.ZERO);

        assertThat(eager.zoneInterval()).isZero();
        assertThat(eager.maxAge()).isZero();
    }

    @Test
    void noDeadlineNoZoneAndANegativeIntervalAreNot() {
        Duration second = Duration.ofSeconds(1);

        assertThatIllegalArgumentException().isThrownBy(() -> policy.withDeadlines(Duration.ZERO, second));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withDeadlines(second, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withDeadlines(second.negated(), second));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withZonesAtOnce(0));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withIntervals(second.negated(), second));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withIntervals(second, second.negated()));
    }
}
