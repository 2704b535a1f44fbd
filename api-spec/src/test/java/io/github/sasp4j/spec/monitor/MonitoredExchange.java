package io.github.sasp4j.spec.monitor;

import io.github.sasp4j.spec.form.MultipartReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request and its response, as they were on the wire. A message that has broken off is not there: it is a fault of the
 * transport, which the description does not speak of.
 *
 * @param requestType the header {@code Content-Type} of the request; empty for none
 * @param request the body, if it came whole
 * @param answerType the header {@code Content-Type} of the response; empty for none
 * @param location the header {@code Location} of the response
 * @param answer the body, if it went whole
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares exchanges
public record MonitoredExchange(
        String method,
        String path,
        String requestType,
        byte @Nullable [] request,
        int status,
        String answerType,
        Optional<String> location,
        byte @Nullable [] answer) {

    private static final String STATUS_PATH = "/products/!getPostPaymentStatus";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MAX_PARTS = 10_000;

    boolean isUpload() {
        return requestType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** Whether it is the question for an order, well put or not. */
    boolean isQuestion() {
        return !isUpload() && (isForm(requestType) || path.startsWith(STATUS_PATH));
    }

    boolean isFormPosted() {
        return method.equals("POST") && isForm(requestType);
    }

    boolean isAnsweredAsDescribed() {
        return isForm(answerType) || answerType.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    boolean isAnsweredByForm() {
        return isForm(answerType);
    }

    /** An address that the form of an upload names; empty if it names none. */
    String resultAddress(String name) {
        try {
            MultipartReader parts = MultipartReader.open(
                    requestType, new ByteArrayInputStream(request == null ? new byte[0] : request), MAX_PARTS);
            while (parts.next()) {
                if (parts.part().name().equals(name)) {
                    return parts.text(Integer.MAX_VALUE);
                }
            }
            return "";
        } catch (IOException malformed) {
            return "";
        }
    }

    private static boolean isForm(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    @Override
    public String toString() {
        return method + " " + path + " -> " + status;
    }
}
