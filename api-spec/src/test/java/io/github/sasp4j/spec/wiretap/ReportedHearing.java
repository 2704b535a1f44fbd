package io.github.sasp4j.spec.wiretap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** Reports to the {@linkplain ListeningPost post} of another process: a connection of its own for each exchange. */
final class ReportedHearing implements Hearing {

    private final Socket line;

    private ReportedHearing(Socket line) {
        this.line = line;
    }

    /** Goes on only when the post knows that an exchange has begun. */
    static Hearing at(int post) {
        try {
            Socket line = new Socket(InetAddress.getLoopbackAddress(), post);
            if (line.getInputStream().read() < 0) {
                line.close();
                throw new IOException("nobody listens any more");
            }
            return new ReportedHearing(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void met(Exchange exchange) {
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
