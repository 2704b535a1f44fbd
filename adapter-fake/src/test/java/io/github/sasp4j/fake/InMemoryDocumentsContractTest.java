package io.github.sasp4j.fake;

import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.ReceivedDocuments;
import io.github.sasp4j.testkit.contract.ValidationDocumentsContract;
import java.util.List;

/** The port for documents in memory keeps the contract. */
class InMemoryDocumentsContractTest extends ValidationDocumentsContract {

    private final FakeSasp vendor = FakeSasp.demo();

    @Override
    protected ValidationDocuments port() {
        return vendor.documents();
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
