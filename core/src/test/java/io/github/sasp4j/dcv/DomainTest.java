package io.github.sasp4j.dcv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DomainTest {

    private static final DcvMethod CSR_HASH = method(DcvMethodKind.CSR_HASH, Optional.empty(), "CNAME CSR Hash");

    @Test
    void theSentinelMeansThatNoMethodIsSelected() {
        assertThat(domain(Optional.of("Not yet set"), CSR_HASH).selectedMethod())
                .isEmpty();
    }

    @Test
    void theSentinelsRawTextIsKept() {
        assertThat(domain(Optional.of("Not yet set"), CSR_HASH).selectedMethodText())
                .contains("Not yet set");
    }

    @Test
    void theDomainsOwnWordOnTheSelectedMethodComesFirst() {
        DcvMethod repeating = method(DcvMethodKind.EMAIL, Optional.of("admin@example.com"));

        assertThat(domain(Optional.of("CNAME CSR Hash"), repeating).selectedMethod())
                .contains("CNAME CSR Hash");
    }

    @Test
    void aSelectionThatOnlyTheMethodTellsCounts() {
        DcvMethod repeating = method(DcvMethodKind.EMAIL, Optional.of("admin@example.com"));

        assertThat(domain(Optional.empty(), CSR_HASH, repeating).selectedMethod())
                .contains("admin@example.com");
    }

    @Test
    void theSentinelOnAMethodIsNoSelectionEither() {
        DcvMethod repeating = method(DcvMethodKind.EMAIL, Optional.of("Not yet set"));

        assertThat(domain(Optional.empty(), repeating).selectedMethod()).isEmpty();
    }

    @Test
    void aSelectedCsrHashVariantIsTold() {
        assertThat(domain(Optional.of("HTTPS CSR Hash"), CSR_HASH).selectedCsrHashOption())
                .contains(CsrHashOption.HTTPS);
    }

    @Test
    void anotherSelectedMethodIsNoCsrHashVariant() {
        assertThat(domain(Optional.of("admin@example.com"), CSR_HASH).selectedCsrHashOption())
                .isEmpty();
    }

    @Test
    void aCsrHashVariantIsOnOfferOnlyIfItsMethodListsIt() {
        Domain domain = domain(Optional.empty(), CSR_HASH);

        assertThat(domain.offers(CsrHashOption.CNAME)).isTrue();
        assertThat(domain.offers(CsrHashOption.HTTP)).isFalse();
    }

    @Test
    void optionsOfOtherKindsAreNoCsrHashVariants() {
        assertThat(method(DcvMethodKind.MANUAL, Optional.empty(), "CNAME CSR Hash")
                        .csrHashOptions())
                .isEmpty();
    }

    private static DcvMethod method(DcvMethodKind kind, Optional<String> selected, String... options) {
        return new DcvMethod(OpenValue.of(kind), Optional.empty(), Optional.empty(), selected, List.of(options));
    }

    private static Domain domain(Optional<String> selected, DcvMethod... methods) {
        return new Domain("example.com", OpenValue.of(DomainStatus.IN_PROGRESS), selected, List.of(methods));
    }
}
