package io.github.sasp4j.fake.wire.internal.server;

import io.github.sasp4j.fake.fault.UploadFault;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;

/** A body that is read slowly, or not to its end. */
final class FaultInjectingStream extends FilterInputStream {

    private static final int PIECE = 64 * 1024;

    private final Duration pause;
    private long left;
    private long untilPause;

    FaultInjectingStream(InputStream body, UploadFault fault) {
        super(body);
        this.left = fault instanceof UploadFault.BrokenOff broken ? broken.afterBytes() : Long.MAX_VALUE;
        this.pause = fault instanceof UploadFault.SlowReader slow ? slow.pause() : Duration.ZERO;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        if (left == 0) {
            throw new IOException("broken off on purpose");
        }
        if (untilPause <= 0) {
            sleep();
            untilPause = PIECE;
        }
        int read = super.read(bytes, from, (int) Math.min(count, Math.min(left, PIECE)));
        left -= Math.max(read, 0);
        untilPause -= Math.max(read, 0);
        return read;
    }

    private void sleep() throws IOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server is closed");
        }
    }
}
