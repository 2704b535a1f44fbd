package io.github.sasp4j.http.internal.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import javax.net.ssl.SSLSocket;

/** A TLS socket whose responses are followed. */
final class TrackedTlsSocket extends ForwardingTlsSocket implements TrackedSocket {

    private final ResponseTracker tracker;
    private final Socket raw;

    private TrackedTlsSocket(SSLSocket socket, Socket raw, ServerHabit server) {
        super(socket);
        this.raw = raw;
        this.tracker = new ResponseTracker(server);
    }

    /**
     * The socket, followed if it can be.
     *
     * @param raw the socket below
     */
    static Socket over(Socket socket, Socket raw, ServerHabit server) {
        // The JDK's TLS reads record by record. Another provider may have read on, where nobody can look.
        boolean readsRecords = socket.getClass().getModule() == Object.class.getModule();
        return readsRecords && raw.getChannel() != null && socket instanceof SSLSocket tls
                ? new TrackedTlsSocket(tls, raw, server)
                : socket;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return tracker.follow(super.getInputStream());
    }

    @Override
    public boolean beginExchange() {
        try {
            return super.getInputStream().available() == 0 && tracker.beginExchange(raw);
        } catch (IOException closed) {
            return false;
        }
    }
}
