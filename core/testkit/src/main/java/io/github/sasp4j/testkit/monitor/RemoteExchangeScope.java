package io.github.sasp4j.testkit.monitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** Reports to the {@linkplain RemoteMonitor post} of another process: a connection of its own for each exchange. */
final class RemoteExchangeScope implements ExchangeScope {

    private final Socket line;

    private RemoteExchangeScope(Socket line) {
        this.line = line;
    }

    /** Goes on only when the post knows that an exchange has begun. */
    static ExchangeScope at(int post) {
        try {
            Socket line = new Socket(InetAddress.getLoopbackAddress(), post);
            if (line.getInputStream().read() < 0) {
                line.close();
                throw new IOException("nobody listens any more");
            }
            return new RemoteExchangeScope(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void report(MonitoredExchange exchange) {
        try {
            ExchangeData.write(exchange, line.getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
