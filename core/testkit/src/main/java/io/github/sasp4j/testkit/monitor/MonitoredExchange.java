package io.github.sasp4j.testkit.monitor;

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
 * @param responseType the header {@code Content-Type} of the response; empty for none
 * @param location the header {@code Location} of the response
 * @param response the body, if it went whole
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares exchanges
public record MonitoredExchange(
        String method,
        String path,
        String requestType,
        byte @Nullable [] request,
        int status,
        String responseType,
        Optional<String> location,
        byte @Nullable [] response) {

    private static final String STATUS_PATH = "/products/!getPostPaymentStatus";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MAX_PARTS = 10_000;

    boolean isUpload() {
        return requestType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** Whether it is a request for the status of an order, valid or not. */
    boolean isStatusRequest() {
        return !isUpload() && (isForm(requestType) || path.startsWith(STATUS_PATH));
    }

    boolean isFormPosted() {
        return method.equals("POST") && isForm(requestType);
    }

    boolean hasDescribedType() {
        return isForm(responseType) || responseType.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    boolean isFormResponse() {
        return isForm(responseType);
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
