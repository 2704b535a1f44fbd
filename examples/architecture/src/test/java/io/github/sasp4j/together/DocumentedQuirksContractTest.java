package io.github.sasp4j.together;

import io.github.sasp4j.fake.wire.Quirks;

/** The contract in front of a server that writes as the document's examples do. */
class DocumentedQuirksContractTest extends ServedContract {

    @Override
    Quirks quirks() {
        return Quirks.documented();
    }
}
