package io.github.sasp4j.documentation;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;

/** The guide's server for programs in other languages. */
final class ServeAnyLanguage {

    private ServeAnyLanguage() {}

    static FakeServer serve(int port) {
        FakeServer server = FakeServer.builder(FakeSasp.demo()).port(port).start();
        System.out.println("POST to " + server.endpoint());
        return server;
    }
}
