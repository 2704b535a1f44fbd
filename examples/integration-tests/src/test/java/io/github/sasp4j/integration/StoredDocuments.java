package io.github.sasp4j.integration;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.ReceivedDocuments;
import java.util.List;

/** The uploads of a fake as the contract compares them. */
public final class StoredDocuments {

    private StoredDocuments() {}

    /** What the fake has stored for the order of the specification's example. */
    public static List<ReceivedDocuments> of(FakeSasp vendor) {
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
