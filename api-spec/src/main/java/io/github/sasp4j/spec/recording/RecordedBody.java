package io.github.sasp4j.spec.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** The body of a recorded response, if it was recorded. Immutable. */
public final class RecordedBody {

    private final State state;
    private final byte[] bytes;

    private RecordedBody(State state, byte[] bytes) {
        this.state = state;
        this.bytes = bytes;
    }

    /** A whole body, which may be empty. */
    public static RecordedBody whole(byte[] bytes) {
        return new RecordedBody(State.WHOLE, bytes.clone());
    }

    /** A body as far as it came. */
    public static RecordedBody brokenOff(byte[] bytes) {
        return new RecordedBody(State.BROKEN_OFF, bytes.clone());
    }

    static RecordedBody without(State state) {
        return new RecordedBody(state, new byte[0]);
    }

    /** What is known of the body. */
    public State state() {
        return state;
    }

    /** Whether there are bytes to look at: those of a whole body, or of one that was broken off. */
    public boolean isRecorded() {
        return state == State.WHOLE || state == State.BROKEN_OFF;
    }

    /** The bytes, a copy; none if they were not recorded. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How the bytes are text: in UTF-8, else a byte for each character; empty if there are control characters. */
    Optional<Charset> charset() {
        boolean isUtf8 = Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);
        Charset charset = isUtf8 ? UTF_8 : ISO_8859_1;
        boolean isText = new String(bytes, charset)
                .chars()
                .allMatch(c -> !Character.isISOControl(c) || c == '\t' || c == '\n' || c == '\f' || c == '\r');
        return Optional.of(charset).filter(any -> isText);
    }

    /** Says how many bytes there are. */
    @Override
    public String toString() {
        return "RecordedBody[" + state + ", bytes=" + bytes.length + "]";
    }

    /** What is known of a body. */
    public enum State {
        /** All of it is there; it may be empty. */
        WHOLE,
        /** The connection ended before the body did; what came is there. */
        BROKEN_OFF,
        /** The recording tool left it out. */
        NOT_RECORDED,
        /** The recording has it in base64 that cannot be decoded. */
        DAMAGED
    }
}
