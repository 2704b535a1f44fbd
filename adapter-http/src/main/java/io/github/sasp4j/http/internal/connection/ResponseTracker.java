package io.github.sasp4j.http.internal.connection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * Follows what is read from one connection, response by response. The exchanges of a connection follow each other, and
 * whoever hands the connection on makes what one thread has read visible to the next.
 */
final class ResponseTracker {

    private final ServerHabit server;
    private @Nullable InputStream followed;
    private @Nullable ResponseBoundary response;
    private long lastRead;

    ResponseTracker(ServerHabit server) {
        this.server = server;
    }

    /** The stream of the connection, followed. */
    InputStream follow(InputStream stream) {
        InputStream known = followed;
        if (known == null) {
            known = following(stream);
            followed = known;
        }
        return known;
    }

    private InputStream following(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                lastRead = System.nanoTime();
                ResponseBoundary current = response;
                if (current != null && count < 0) {
                    current.lost();
                } else if (current != null) {
                    current.accept(bytes, offset, count);
                }
                return count;
            }
        };
    }

    /**
     * Begins the next exchange.
     *
     * @param raw the socket with a channel
     */
    boolean beginExchange(Socket raw) {
        ResponseBoundary last = response;
        response = new ResponseBoundary();
        try {
            // Before the first exchange a TLS server may have sent session tickets.
            boolean clean = last == null || (last.isComplete() && isOpen(raw));
            // The HTTP client ends a read that takes too long by closing the socket. Here, a timeout costs system
            // calls.
            raw.setSoTimeout(0);
            return clean;
        } catch (IOException closed) {
            return false;
        }
    }

    private boolean isOpen(Socket raw) throws IOException {
        int look = server.lookMillis(System.nanoTime() - lastRead);
        boolean open = look > 0 ? isSilent(raw, look) : isSilent(raw.getChannel());
        server.seen(open);
        return open;
    }

    /** Whether nothing comes in for a time, neither bytes nor the end of the connection. */
    private static boolean isSilent(Socket raw, int millis) throws IOException {
        raw.setSoTimeout(millis);
        try {
            int unused = raw.getInputStream().read();
            return false;
        } catch (SocketTimeoutException nothing) {
            return true;
        }
    }

    /** Whether nothing has come in. Does not wait. */
    private static boolean isSilent(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        try {
            return channel.read(ByteBuffer.allocate(1)) == 0;
        } finally {
            channel.configureBlocking(true);
        }
    }
}
