package io.github.sasp4j.fake.wire.internal.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.sasp4j.fake.internal.vendor.DocumentedErrors;
import io.github.sasp4j.fake.internal.vendor.Vendor;
import io.github.sasp4j.fake.internal.vendor.VendorResponse;
import io.github.sasp4j.fake.wire.internal.form.InvalidRequestException;
import io.github.sasp4j.fake.wire.internal.form.ParsedStatusRequest;
import io.github.sasp4j.fake.wire.internal.mapping.ResponseTree;
import io.github.sasp4j.fake.wire.internal.variation.ResponseStyle;
import io.github.sasp4j.fake.wire.internal.variation.WireResponse;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.spec.form.HeaderValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Handles status calls; specification sections 1 and 2. */
public final class StatusHandler implements HttpHandler {

    public static final String PATH = "/products/!getPostPaymentStatus";

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final int MAX_BODY = 64 * 1024;
    private static final int DRAINED = 16 * 1024 * 1024;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;

    private final Vendor vendor;
    private final ResponseStyle style;
    private final boolean refusesAll;
    private final UnaryOperator<PostPaymentStatus> addressed;
    private final ResponseTree tree = new ResponseTree();

    /**
     * @param refusesAll whether every call is refused for not being made over HTTPS
     * @param addressed puts the address of uploads into an order
     */
    public StatusHandler(
            Vendor vendor, ResponseStyle style, boolean refusesAll, UnaryOperator<PostPaymentStatus> addressed) {
        this.addressed = addressed;
        this.vendor = vendor;
        this.style = style;
        this.refusesAll = refusesAll;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
            if (!PATH.equals(exchange.getRequestURI().getPath())) {
                ResponseSender.send(exchange, WireResponse.text(NOT_FOUND, "There is nothing here but " + PATH));
            } else if (body.length > MAX_BODY) {
                drain(exchange.getRequestBody());
                ResponseSender.send(
                        exchange, WireResponse.text(TOO_LARGE, "The body is larger than " + MAX_BODY + " bytes."));
            } else {
                respond(exchange, body);
            }
        }
    }

    private void respond(HttpExchange exchange, byte[] body) throws IOException {
        VendorResponse response;
        try {
            response = vendorResponse(exchange, body);
        } catch (InvalidRequestException rejection) {
            response = new VendorResponse.Failure(rejection.error());
        } catch (RuntimeException fault) {
            ResponseSender.send(exchange, style.error(DocumentedErrors.unknown()));
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, fault);
            return;
        }
        if (response instanceof VendorResponse.Faulted faulted) {
            ResponseSender.sendFaulted(exchange, onWire(faulted.intended()), faulted.fault());
        } else {
            ResponseSender.send(exchange, onWire(response));
        }
    }

    private VendorResponse vendorResponse(HttpExchange exchange, byte[] body) throws InvalidRequestException {
        if (refusesAll) {
            throw new InvalidRequestException(DocumentedErrors.notHttps());
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            throw new InvalidRequestException(DocumentedErrors.notPost());
        }
        boolean isForm = isForm(exchange.getRequestHeaders().getFirst("Content-Type"));
        ParsedStatusRequest statusRequest = ParsedStatusRequest.of(FormBody.read(isForm ? body : new byte[0]));
        return vendor.respond(statusRequest.request(), statusRequest.access());
    }

    private WireResponse onWire(VendorResponse response) {
        if (response instanceof VendorResponse.Success told) {
            return style.told(tree.of(addressed.apply(told.status())));
        }
        if (response instanceof VendorResponse.Failure rejected) {
            return style.error(rejected.error());
        }
        VendorResponse.Faulted faulted = (VendorResponse.Faulted) response;
        return onWire(faulted.intended());
    }

    /** Without a look at what is left over: a caller who is still sending would not see the response. */
    private static void drain(InputStream rest) throws IOException {
        byte[] thrownAway = new byte[8192];
        int read = 0;
        for (int left = DRAINED; left > 0 && read >= 0; left -= read) {
            read = rest.read(thrownAway);
        }
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null && HeaderValue.parse(contentType).value().equalsIgnoreCase(FORM_TYPE);
    }
}
