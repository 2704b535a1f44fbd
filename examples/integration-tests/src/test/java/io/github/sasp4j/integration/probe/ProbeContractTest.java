package io.github.sasp4j.integration.probe;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.dcv.proof.DnsRecordType;
import io.github.sasp4j.fake.wire.dcv.FakeInternet;
import io.github.sasp4j.port.DcvProbe;
import io.github.sasp4j.testkit.contract.DcvProbeContract;
import org.junit.jupiter.api.AfterEach;

/** The probe of the network keeps every promise, in front of the fake's servers. */
class ProbeContractTest extends DcvProbeContract {

    private final ProbedInternet internet = new ProbedInternet();

    @AfterEach
    void stop() {
        internet.close();
    }

    @Override
    protected DcvProbe probe() {
        return NetworkDcvProbe.create(internet.settings());
    }

    @Override
    protected void publish(CnameRecord record) {
        internet.zone.publish(record);
    }

    @Override
    protected void publish(ValidationFile file) {
        internet.zone.publish(file.host(), DnsRecordType.A, FakeInternet.WEB_ADDRESS);
        internet.internet.sites().publish(file);
    }
}
