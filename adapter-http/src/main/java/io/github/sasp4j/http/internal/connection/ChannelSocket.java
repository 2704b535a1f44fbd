package io.github.sasp4j.http.internal.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** A socket with a channel, which can be asked for what has come in without waiting. Its responses are followed. */
final class ChannelSocket extends Socket implements TrackedSocket {

    private final ResponseTracker tracker;
    private final SocketChannel channel;
    private @Nullable InputStream followed;

    private ChannelSocket(SocketChannel channel, ServerHabit server) throws IOException {
        super(new ChannelSocketImpl(channel.socket()));
        this.channel = channel;
        this.tracker = new ResponseTracker(server);
    }

    static ChannelSocket open(ServerHabit server) throws IOException {
        return new ChannelSocket(SocketChannel.open(), server);
    }

    @Override
    public SocketChannel getChannel() {
        return channel;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        if (followed == null) {
            followed = tracker.follow(super.getInputStream());
        }
        return followed;
    }

    @Override
    public boolean beginExchange() {
        return tracker.beginExchange(this);
    }
}
