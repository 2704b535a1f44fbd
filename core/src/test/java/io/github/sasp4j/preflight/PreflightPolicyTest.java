package io.github.sasp4j.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sasp4j.dcv.TargetDomain;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreflightPolicyTest {

    private static final PreflightPolicy POLICY = PreflightPolicy.defaults()
            .withTargetDomain(new TargetDomain("comodoca.com"))
            .withCaaIssuers(Set.of("Issuer.Example.com"))
            .withZonesAtOnce(1)
            .withDeadlines(Duration.ofSeconds(1), Duration.ofSeconds(2))
            .withIntervals(Duration.ofSeconds(3), Duration.ofSeconds(4));

    @Test
    void eachSettingIsKeptBesideTheOthers() {
        assertThat(POLICY.targetDomain().name()).isEqualTo("comodoca.com");
        assertThat(POLICY.zonesAtOnce()).isEqualTo(1);
        assertThat(POLICY.domainDeadline()).isEqualTo(Duration.ofSeconds(1));
        assertThat(POLICY.deadline()).isEqualTo(Duration.ofSeconds(2));
        assertThat(POLICY.zoneInterval()).isEqualTo(Duration.ofSeconds(3));
        assertThat(POLICY.maxAge()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void issuersAreComparedInLowerCase() {
        assertThat(POLICY.caaIssuers()).containsExactly("issuer.example.com");
    }

    @Test
    void noIntervalIsAllowed() {
        PreflightPolicy policy = POLICY.withIntervals(Duration.ZERO, Duration.ZERO);

        assertThat(policy.zoneInterval()).isZero();
        assertThat(policy.maxAge()).isZero();
    }

    @Test
    void noDeadlineNoZoneAndANegativeIntervalAreNot() {
        Duration second = Duration.ofSeconds(1);

        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withDeadlines(Duration.ZERO, second));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withDeadlines(second, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withDeadlines(second.negated(), second));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withZonesAtOnce(0));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withIntervals(second.negated(), second));
        assertThatIllegalArgumentException().isThrownBy(() -> POLICY.withIntervals(second, second.negated()));
    }
}
