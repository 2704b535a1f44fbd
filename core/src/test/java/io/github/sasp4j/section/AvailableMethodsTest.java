package io.github.sasp4j.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AvailableMethodsTest {

    private static final DcvMethod HASHES = method(DcvMethodKind.CSR_HASH, "CNAME CSR Hash");
    private static final DcvMethod EMAIL = method(DcvMethodKind.EMAIL, "admin@example.org");
    private static final Domain DOMAIN = new Domain(
            "example.org", OpenValue.of(DomainStatus.NOT_COMPLETED), Optional.empty(), List.of(EMAIL, HASHES));

    @Test
    void hashMethodsAreLeftOutWhereTheOrderHasNoHashesAndTakesNoCsr() {
        assertThat(available(SectionStatus.NOT_APPLICABLE, CsrDigests.none())).containsExactly(EMAIL);
    }

    @Test
    void hashMethodsStayWhereACsrCanBeSubmitted() {
        assertThat(available(SectionStatus.ACTION_REQUIRED, CsrDigests.none())).containsExactly(EMAIL, HASHES);
    }

    @Test
    void hashMethodsStayWhereTheHashesAreKnown() {
        CsrDigests known = new CsrDigests(Optional.of("MD5"), Optional.of("SHA256"), Optional.empty());

        assertThat(available(SectionStatus.NOT_APPLICABLE, known)).containsExactly(EMAIL, HASHES);
    }

    private static List<DcvMethod> available(SectionStatus csr, CsrDigests digests) {
        Dcv dcv = new Dcv(
                Optional.empty(),
                OpenValue.of(SectionStatus.ACTION_REQUIRED),
                Optional.empty(),
                List.of(),
                digests,
                List.of(DOMAIN));
        return Sections.of(new Csr(Optional.empty(), OpenValue.of(csr), Optional.empty(), List.of()), dcv)
                .withAvailableMethods()
                .dcv()
                .orElseThrow()
                .domains()
                .get(0)
                .methods();
    }

    private static DcvMethod method(DcvMethodKind kind, String option) {
        return new DcvMethod(OpenValue.of(kind), Optional.empty(), Optional.empty(), Optional.empty(), List.of(option));
    }
}
