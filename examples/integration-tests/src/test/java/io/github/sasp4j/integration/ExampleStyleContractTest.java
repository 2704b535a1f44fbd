package io.github.sasp4j.integration;

import io.github.sasp4j.fake.wire.ResponseVariation;

/** The contract in front of a server that writes as the specification's examples do. */
class ExampleStyleContractTest extends ServedContract {

    @Override
    ResponseVariation quirks() {
        return ResponseVariation.documented();
    }
}
