package io.github.sasp4j.spec.monitor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern RESULT_ADDRESS =
            Pattern.compile("name=\"(successURL|errorURL)\"(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]*)\r\n");

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
        Matcher address = RESULT_ADDRESS.matcher(request == null ? "" : new String(request, ISO_8859_1));
        while (address.find()) {
            if (address.group(1).equals(name)) {
                return address.group(2);
            }
        }
        return "";
    }

    private static boolean isForm(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    @Override
    public String toString() {
        return method + " " + path + " -> " + status;
    }
}
