package io.github.sasp4j.benchmarks;

import java.net.URI;

/** A process that makes one call: its arguments are a client and the address of the server. */
final class FirstStatus {

    private FirstStatus() {}

    public static void main(String[] arguments) throws Exception {
        try (StatusClient client = ClientKind.of(arguments[0]).connect(URI.create(arguments[1]))) {
            System.out.println(client.fetch().hashCode());
        }
        // Others' threads are no daemons.
        System.exit(0);
    }
}
