package io.github.sasp4j.page.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a visitor has sent in this session, and the tickets of forms by which a browser sends documents straight to the
 * CA. A page about an upload is shown for what stands here and for nothing else, so that no link can claim an upload.
 * Thread-safe.
 */
final class SentUploads implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = SentUploads.class.getName();
    private static final int KEPT = 20;
    private static final int RANDOM_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ArrayDeque<SentUpload> uploads = new ArrayDeque<>();
    private final HashMap<String, String> tickets = new HashMap<>();

    private SentUploads() {}

    /** Those of a session. */
    static SentUploads of(HttpSession session) {
        synchronized (session.getServletContext()) {
            if (session.getAttribute(ATTRIBUTE) instanceof SentUploads known) {
                return known;
            }
            SentUploads none = new SentUploads();
            session.setAttribute(ATTRIBUTE, none);
            return none;
        }
    }

    /** Keeps an upload that has ended. */
    synchronized SentUpload add(
            String orderNumber, SentUpload.Result result, List<SentUpload.SentFile> files, Instant at) {
        SentUpload upload = new SentUpload(random(), orderNumber, result, files, at);
        uploads.addFirst(upload);
        while (uploads.size() > KEPT) {
            uploads.removeLast();
        }
        return upload;
    }

    /** An upload of an order that has ended in this session. */
    synchronized Optional<SentUpload> find(String orderNumber, String id) {
        return uploads.stream()
                .filter(upload -> upload.orderNumber().equals(orderNumber))
                .filter(upload -> upload.id().equals(id))
                .findFirst();
    }

    /** The ticket that the next form for an order has. */
    synchronized String ticket(String orderNumber) {
        return tickets.computeIfAbsent(orderNumber, missing -> random());
    }

    /** Takes back a ticket; it is good for one upload. */
    synchronized boolean redeem(String orderNumber, String ticket) {
        return tickets.remove(orderNumber, ticket);
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
