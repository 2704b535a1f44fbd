package io.github.sasp4j.testkit.monitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An exchange is the same after its way from one process to another. */
class ExchangeDataTest {

    @Test
    void whatBrokeOffStaysAbsentAndWhatIsEmptyEmpty() throws IOException {
        MonitoredExchange sent = new MonitoredExchange("GET", "/", "", null, 303, "", Optional.empty(), new byte[0]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExchangeData.write(sent, bytes);

        MonitoredExchange read = ExchangeData.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read).usingRecursiveComparison().isEqualTo(sent);
    }

    @Test
    void halfOfAnExchangeIsNone() throws IOException {
        MonitoredExchange sent =
                new MonitoredExchange("GET", "/", "", null, 200, "", Optional.empty(), "answer".getBytes(UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExchangeData.write(sent, bytes);
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 1);

        assertThatThrownBy(() -> ExchangeData.read(new DataInputStream(new ByteArrayInputStream(half))))
                .isInstanceOf(EOFException.class);
    }
}
