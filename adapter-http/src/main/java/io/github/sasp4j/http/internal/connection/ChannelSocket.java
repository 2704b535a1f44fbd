package io.github.sasp4j.http.internal.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.channels.SocketChannel;

/** A socket with a channel, which can be asked for what has come in without waiting. Its responses are followed. */
final class ChannelSocket extends Socket implements TrackedSocket {

    private final ResponseTracker tracker;
    private final SocketChannel channel;

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
        return tracker.follow(super.getInputStream());
    }

    @Override
    public boolean beginExchange() {
        return tracker.beginExchange(this);
    }
}
