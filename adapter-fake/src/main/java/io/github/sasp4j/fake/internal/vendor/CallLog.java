package io.github.sasp4j.fake.internal.vendor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.fake.received.ReceivedCall;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.port.StatusRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Remembers the calls, the newest so many of them. Secrets are hashed on the way in. */
public final class CallLog {

    private static final int REMEMBERED = 10_000;

    private final Deque<ReceivedCall> calls = new ArrayDeque<>();

    synchronized ReceivedCall add(Instant now, StatusRequest request, Access access) {
        ReceivedCall call = new ReceivedCall(
                now,
                request.orderNumber().text(),
                request.certificateId().map(CertificateId::digits),
                access instanceof AccountLogin login ? Optional.of(login.name()) : Optional.empty(),
                hash(access instanceof AccountLogin login ? login.password() : ((SaspSession) access).id()));
        if (calls.size() == REMEMBERED) {
            calls.removeFirst();
        }
        calls.addLast(call);
        return call;
    }

    public synchronized List<ReceivedCall> calls() {
        return List.copyOf(calls);
    }

    synchronized void clear() {
        calls.clear();
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256", e);
        }
    }
}
