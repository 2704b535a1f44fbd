package io.github.sasp4j.dcv.proof;

import static io.github.sasp4j.dcv.proof.SampleProof.FIRST_HALF;
import static io.github.sasp4j.dcv.proof.SampleProof.NOW;
import static io.github.sasp4j.dcv.proof.SampleProof.RECORD;
import static io.github.sasp4j.dcv.proof.SampleProof.SECOND_HALF;
import static io.github.sasp4j.dcv.proof.SampleProof.cname;
import static io.github.sasp4j.dcv.proof.SampleProof.evaluate;
import static io.github.sasp4j.dcv.proof.SampleProof.failing;
import static io.github.sasp4j.dcv.proof.SampleProof.record;
import static io.github.sasp4j.dcv.proof.SampleProof.seen;
import static io.github.sasp4j.dcv.proof.SampleProof.server;
import static io.github.sasp4j.dcv.proof.SampleProof.unaware;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordRulesTest {

    private static final String NAME = RECORD.name();
    private static final String TARGET = RECORD.target();
    private static final String PARENT = NAME.replace(".www.", ".");

    @Test
    void theRightRecordIsSeenWhateverTheCaseOfItsLetters() {
        assertThat(evaluate(cname(NAME.toLowerCase(Locale.ROOT), TARGET.toUpperCase(Locale.ROOT))))
                .isEqualTo(new ProofSeen(NAME, ProofSeen.Kind.RECORD));
    }

    @Test
    void aRecordOfTheDomainAboveProvesTheNameAndIsNamed() {
        assertThat(evaluate(cname(PARENT, TARGET))).isEqualTo(new ProofSeen(PARENT, ProofSeen.Kind.PARENT_RECORD));
    }

    @Test
    void aNameThatDoesNotExistIsMissingUntilResolversHaveForgottenIt() {
        ProofResult result =
                ProofRules.evaluate(RECORD, seen(unaware("ns1", true, Duration.ofMinutes(157)), server("ns2")));

        assertThat(result).isEqualTo(new ProofMissing(NAME, false, Optional.of(NOW.plus(Duration.ofMinutes(157)))));
        assertThat(result.describe(Locale.ENGLISH)).contains("by 2026-03-01 14:37 (UTC) at the latest");
    }

    @ParameterizedTest
    @CsvSource({
        "ZONE_APPENDED_TO_TARGET, F.S.10af9db9tu.sectigo.com.example.com",
        "HALVES_SWAPPED, S.F.10af9db9tu.sectigo.com",
        "UNIQUE_VALUE_MISSING, F.S.sectigo.com",
        "OTHER_UNIQUE_VALUE, F.S.99zz9db9tu.sectigo.com",
        "OTHER_TARGET_DOMAIN, F.S.10af9db9tu.comodoca.com",
        "TYPING_ERROR, F.S.10af9db9tu.sectigo.co",
        "OTHER_CSR, 00112233445566778899aabbccddeeff.ffeeddccbbaa99887766554433221100.10af9db9tu.sectigo.com",
        "OTHER_TARGET, parking.example.net"
    })
    void aWrongTargetIsToldByWhatIsWrongWithIt(ProofMistake mistake, String target) {
        String found = target.replace("F", FIRST_HALF).replace("S.", SECOND_HALF + ".");

        assertThat(evaluate(cname(NAME, found))).isEqualTo(new ProofWrong(mistake, NAME, found, TARGET));
    }

    @Test
    void aLostCharacterIsATypingError() {
        assertThat(mistake(evaluate(cname(NAME, TARGET.substring(1))))).isEqualTo(ProofMistake.TYPING_ERROR);
    }

    @Test
    void aNameWithTheZoneTwiceIsTold() {
        String doubled = NAME + ".example.com";

        assertThat(evaluate(cname(doubled, TARGET)))
                .isEqualTo(new ProofWrong(ProofMistake.ZONE_DOUBLED, doubled, doubled, NAME));
    }

    @Test
    void aNameWithoutItsUnderscoreIsTold() {
        assertThat(mistake(evaluate(cname(NAME.substring(1), TARGET)))).isEqualTo(ProofMistake.UNDERSCORE_MISSING);
    }

    @Test
    void aRecordAtTheDomainItselfIsToldUnlessItIsTheCustomersOwn() {
        assertThat(mistake(evaluate(cname("www.example.com", TARGET)))).isEqualTo(ProofMistake.HOST_MISSING);
        assertThat(evaluate(cname("www.example.com", "shop.example.net"))).isInstanceOf(ProofMissing.class);
    }

    @Test
    void aRecordThatGetsToTheTargetByAnotherNameIsTold() {
        assertThat(mistake(evaluate(cname(NAME, "dcv.example.net"), cname("dcv.example.net", TARGET))))
                .isEqualTo(ProofMistake.INDIRECT);
    }

    @Test
    void recordsThatPointToEachOtherEnd() {
        assertThat(mistake(evaluate(cname(NAME, "dcv.example.net"), cname("dcv.example.net", NAME))))
                .isEqualTo(ProofMistake.OTHER_TARGET);
    }

    @Test
    void otherTypesInPlaceOfTheRecordAreTold() {
        assertThat(mistake(evaluate(record(NAME, DnsRecordType.TXT, TARGET)))).isEqualTo(ProofMistake.TEXT_RECORD);
        assertThat(mistake(evaluate(record(NAME, DnsRecordType.AAAA, "2001:db8::1"))))
                .isEqualTo(ProofMistake.ADDRESS_RECORD);
    }

    @Test
    void otherRecordsBesideTheRightOneAreTold() {
        assertThat(mistake(evaluate(cname(NAME, TARGET), record(NAME, DnsRecordType.TXT, "v=spf1"))))
                .isEqualTo(ProofMistake.OTHER_RECORDS);
    }

    @Test
    void whatAWildcardGivesToEveryNameIsNoMistake() {
        String unrelated = RecordLookup.of(RECORD).unrelatedName();

        assertThat(evaluate(
                        record(NAME, DnsRecordType.A, "192.0.2.1"), record(unrelated, DnsRecordType.A, "192.0.2.1")))
                .isInstanceOf(ProofMissing.class);
        assertThat(evaluate(
                        cname(NAME, "shop.example.net"),
                        cname(NAME.substring(1), "shop.example.net"),
                        cname(unrelated, "shop.example.net")))
                .isInstanceOf(ProofMissing.class);
    }

    @Test
    void aZoneWhoseServersDifferIsSeenInPart() {
        assertThat(ProofRules.evaluate(
                        RECORD, seen(server("ns1", cname(NAME, TARGET)), unaware("ns2", true, Duration.ofHours(1)))))
                .isEqualTo(new ProofPartlySeen(NAME, List.of("ns1"), List.of("ns2"), Optional.empty()));
    }

    @Test
    void aResolverThatRemembersTheAbsenceForgetsItInTime() {
        assertThat(ProofRules.evaluate(
                        RECORD,
                        seen(server("ns1", cname(NAME, TARGET)), unaware("resolver", false, Duration.ofHours(1)))))
                .isEqualTo(new ProofPartlySeen(
                        NAME, List.of("ns1"), List.of("resolver"), Optional.of(NOW.plus(Duration.ofHours(1)))));
    }

    @Test
    void aSilentServerDoesNotCountWhereAnotherOneResponds() {
        assertThat(ProofRules.evaluate(
                        RECORD, seen(server("ns1", cname(NAME, TARGET)), failing("ns2", LookupOutcome.NO_RESPONSE))))
                .isInstanceOf(ProofSeen.class);
    }

    @ParameterizedTest
    @CsvSource({"NO_RESPONSE, NAME_SERVERS_SILENT", "REFUSED, NAME_SERVERS_FAIL", "SERVER_FAILURE, NAME_SERVERS_FAIL"})
    void nothingIsSaidOfAProofWithoutAResponse(LookupOutcome outcome, LookupProblem problem) {
        assertThat(ProofRules.evaluate(RECORD, seen(failing("ns1", outcome))))
                .isEqualTo(new ProofNotChecked(problem, NAME, "ns1"));
    }

    @Test
    void aZoneWithoutServersIsTold() {
        assertThat(ProofRules.evaluate(RECORD, seen()))
                .isEqualTo(new ProofNotChecked(LookupProblem.NO_NAME_SERVERS, NAME, ""));
    }

    @Test
    void invalidSignaturesOutweighTheRightRecord() {
        assertThat(ProofRules.evaluate(
                        RECORD,
                        seen(server("ns1", cname(NAME, TARGET)), failing("resolver", LookupOutcome.DNSSEC_FAILURE))))
                .isEqualTo(new ProofWrong(ProofMistake.DNSSEC, NAME, "example.com", TARGET));
    }

    private static ProofMistake mistake(ProofResult result) {
        return assertThat(result).asInstanceOf(type(ProofWrong.class)).actual().mistake();
    }
}
