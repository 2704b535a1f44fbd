package io.github.sasp4j.fake.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.internal.mapping.ResponseTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An order as a file, and so as a response that somebody might have recorded. The way back is that of every recorded
 * response: whoever reads it hands the model to {@link FakeSasp.Builder#order(io.github.sasp4j.order.PostPaymentStatus)},
 * or the file to {@code sasp serve --scenario}. It holds where the order stands, its upload token included; what was
 * done to it, what is scheduled and its certificates stay behind.
 */
public final class OrderSnapshot {

    private OrderSnapshot() {}

    /** The response that the order would give now, with the types of the specification's tables, laid out for people. */
    public static String of(FakeOrder order) {
        ObjectNode response = new ResponseTree().of(order.status());
        return response.toPrettyString() + "\n";
    }

    /**
     * Writes the order into a file, in the place of what is there.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(FakeOrder order, Path file) throws IOException {
        Files.writeString(file, of(order), UTF_8);
    }
}
