package io.github.sasp4j.testkit.monitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An exchange as bytes, from one process to another: needs nothing but the JDK. */
final class ExchangeData {

    private static final int ABSENT = -1;

    private ExchangeData() {}

    /** Writes it at once, so that nobody reads half of it and waits. */
    static void write(MonitoredExchange exchange, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(whole);
        write(exchange.method(), data);
        write(exchange.path(), data);
        write(exchange.requestType(), data);
        write(exchange.request(), data);
        data.writeInt(exchange.status());
        write(exchange.responseType(), data);
        write(exchange.location().map(location -> location.getBytes(UTF_8)).orElse(null), data);
        write(exchange.response(), data);
        whole.writeTo(out);
        out.flush();
    }

    static MonitoredExchange read(DataInputStream data) throws IOException {
        return new MonitoredExchange(
                text(data),
                text(data),
                text(data),
                bytes(data),
                data.readInt(),
                text(data),
                Optional.ofNullable(bytes(data)).map(location -> new String(location, UTF_8)),
                bytes(data));
    }

    private static void write(String text, DataOutputStream data) throws IOException {
        write(text.getBytes(UTF_8), data);
    }

    private static void write(byte @Nullable [] bytes, DataOutputStream data) throws IOException {
        if (bytes == null) {
            data.writeInt(ABSENT);
        } else {
            data.writeInt(bytes.length);
            data.write(bytes);
        }
    }

    private static String text(DataInputStream data) throws IOException {
        byte[] bytes = bytes(data);
        return bytes == null ? "" : new String(bytes, UTF_8);
    }

    private static byte @Nullable [] bytes(DataInputStream data) throws IOException {
        int length = data.readInt();
        if (length == ABSENT) {
            return null;
        }
        byte[] bytes = new byte[length];
        data.readFully(bytes);
        return bytes;
    }
}
