package io.github.sasp4j.integration.resilience;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.integration.StoredDocuments;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.ReceivedDocuments;
import io.github.sasp4j.testkit.contract.ValidationDocumentsContract;
import java.util.List;

/** A port for documents behind the gate keeps the contract of the port. */
class GatedDocumentsContractTest extends ValidationDocumentsContract {

    private final FakeSasp vendor = FakeSasp.demo();

    @Override
    protected ValidationDocuments port() {
        return CallGate.of(ResilienceConfig.defaults()).documents(vendor.documents());
    }

    @Override
    protected UploadAccess access() {
        return vendor.order(KnownOrders.DOCUMENT_EXAMPLE).status().upload().orElseThrow();
    }

    @Override
    protected List<ReceivedDocuments> arrived() {
        return StoredDocuments.of(vendor);
    }
}
