package io.github.sasp4j.integration.resilience;

import io.github.sasp4j.contract.KnownOrders;
import io.github.sasp4j.contract.ReceivedDocuments;
import io.github.sasp4j.contract.ValidationDocumentsContract;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.resilience.ResilienceConfig;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.ValidationDocuments;
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
        return vendor.order(KnownOrders.DOCUMENT_EXAMPLE).uploads().stream()
                .map(upload -> new ReceivedDocuments(
                        upload.documents().stream()
                                .map(file -> new ReceivedDocuments.File(
                                        file.name(), file.mediaType(), file.length(), file.sha256()))
                                .toList(),
                        upload.comment()))
                .toList();
    }
}
