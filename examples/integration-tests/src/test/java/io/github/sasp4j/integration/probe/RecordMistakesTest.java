package io.github.sasp4j.integration.probe;

import static io.github.sasp4j.integration.probe.ProbedInternet.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.probe.NameServerChoice;
import io.github.sasp4j.dcv.proof.DnsRecordType;
import io.github.sasp4j.dcv.proof.ProofMissing;
import io.github.sasp4j.dcv.proof.ProofMistake;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.dcv.proof.ProofSeen;
import io.github.sasp4j.dcv.proof.ProofWrong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mistakes of customers in a record, each named by what the servers show. */
class RecordMistakesTest {

    private static final String NAME = RECORD.name();
    private static final String TARGET = RECORD.target();
    private static final String FIRST = TARGET.substring(0, 32);
    private static final String SECOND = TARGET.substring(33, 65);

    private final ProbedInternet probed = new ProbedInternet();

    @AfterEach
    void stop() {
        probed.close();
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
    void ofTheTargetAreNamed(ProofMistake mistake, String target) {
        probed.zone.publish(
                NAME, DnsRecordType.CNAME, target.replace("F", FIRST).replace("S.", SECOND + "."));

        assertThat(mistake(probed.check())).isEqualTo(mistake);
    }

    @Test
    void ofTheNameAreNamed() {
        probed.zone.publish(NAME + ".example.com", DnsRecordType.CNAME, TARGET);
        assertThat(mistake(probed.check())).isEqualTo(ProofMistake.ZONE_DOUBLED);

        probed.zone.clear().publish(NAME.substring(1), DnsRecordType.CNAME, TARGET);
        assertThat(mistake(probed.check())).isEqualTo(ProofMistake.UNDERSCORE_MISSING);

        probed.zone.clear().publish("www.example.com", DnsRecordType.CNAME, TARGET);
        assertThat(mistake(probed.check())).isEqualTo(ProofMistake.HOST_MISSING);
    }

    @Test
    void ofTheTypeAreNamed() {
        probed.zone.publish(NAME, DnsRecordType.TXT, TARGET);
        assertThat(mistake(probed.check())).isEqualTo(ProofMistake.TEXT_RECORD);

        probed.zone.clear().publish(NAME, DnsRecordType.AAAA, "2001:db8::1");
        assertThat(mistake(probed.check())).isEqualTo(ProofMistake.ADDRESS_RECORD);

        probed.zone.clear().publish(RECORD).publish(NAME, DnsRecordType.TXT, "v=spf1 -all");
        assertThat(mistake(probed.check())).isEqualTo(ProofMistake.OTHER_RECORDS);
    }

    @Test
    void ofAChainAreNamedAcrossZones() {
        probed.zone.publish(NAME, DnsRecordType.CNAME, "dcv.example.net");
        probed.internet.zone("example.net").publish("dcv.example.net", DnsRecordType.CNAME, TARGET);

        assertThat(mistake(probed.check())).isEqualTo(ProofMistake.INDIRECT);
    }

    @Test
    void areNotSeenInWhatAWildcardGivesToEveryName() {
        probed.zone.publish("*.example.com", DnsRecordType.A, "192.0.2.1");
        assertThat(probed.check()).isInstanceOf(ProofMissing.class);

        probed.zone.clear().publish("*.example.com", DnsRecordType.CNAME, "shop.example.net");
        assertThat(probed.check()).isInstanceOf(ProofMissing.class);
    }

    @Test
    void ofSignaturesAreNamedWhicheverServersAreAsked() {
        probed.zone.publish(RECORD).breakSignatures(true);

        assertThat(mistake(probed.check(NameServerChoice.AUTHORITATIVE))).isEqualTo(ProofMistake.DNSSEC);
        assertThat(mistake(probed.check(NameServerChoice.RECURSIVE))).isEqualTo(ProofMistake.DNSSEC);
        probed.zone.breakSignatures(false);
        assertThat(probed.check()).isInstanceOf(ProofSeen.class);
    }

    private static ProofMistake mistake(ProofResult result) {
        assertThat(result).isInstanceOf(ProofWrong.class);
        return ((ProofWrong) result).mistake();
    }
}
