package io.github.sasp4j.fake.wire.internal.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.sasp4j.fake.fault.UploadFault;
import io.github.sasp4j.fake.internal.vendor.UploadRejectedException;
import io.github.sasp4j.fake.internal.vendor.UploadService;
import io.github.sasp4j.fake.wire.internal.form.UploadFormData;
import io.github.sasp4j.fake.wire.internal.variation.WireResponse;
import io.github.sasp4j.spec.form.MalformedFormException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes documents, and redirects to one of the two pages that the form names; specification section 3. */
public final class UploadHandler implements HttpHandler {

    public static final String PATH = "/avs/ws/api/v002/order";

    private static final int SEE_OTHER = 303;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final UploadService uploads;

    public UploadHandler(UploadService uploads) {
        this.uploads = uploads;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!PATH.equals(exchange.getRequestURI().getPath())) {
                ResponseSender.send(exchange, WireResponse.text(NOT_FOUND, "Documents are taken at " + PATH));
                return;
            }
            if (!exchange.getRequestMethod().equals("POST")) {
                ResponseSender.send(exchange, WireResponse.text(METHOD_NOT_ALLOWED, "Documents are POSTed."));
                return;
            }
            Optional<UploadFault> fault = uploads.takeFault();
            InputStream body = fault.<InputStream>map(met -> new FaultInjectingStream(exchange.getRequestBody(), met))
                    .orElse(exchange.getRequestBody());
            String contentType = exchange.getRequestHeaders().getFirst("Content-Type");
            try {
                UploadFormData form = UploadFormData.read(contentType == null ? "" : contentType, body);
                if (form.problem().isPresent()) {
                    reject(exchange, form.problem().get());
                } else {
                    respond(exchange, form, fault);
                }
            } catch (MalformedFormException malformed) {
                body.transferTo(OutputStream.nullOutputStream());
                reject(exchange, malformed.reason());
            }
            // A body that breaks off ends here without a response, which closes the connection.
        }
    }

    private void respond(HttpExchange exchange, UploadFormData form, Optional<UploadFault> fault) throws IOException {
        URI success = form.successUrl();
        URI error = form.errorUrl();
        if (fault.isPresent() && fault.get() instanceof UploadFault.HttpStatus instead) {
            ResponseSender.send(exchange, WireResponse.html(instead.status(), "HTTP " + instead.status()));
        } else if (fault.isPresent() && fault.get() instanceof UploadFault.Rejected rejected) {
            redirect(exchange, withMessage(error, rejected.reason()));
        } else {
            try {
                uploads.take(form.token(), form.documents(), form.comment());
            } catch (UploadRejectedException rejected) {
                redirect(exchange, withMessage(error, rejected.reason()));
                return;
            }
            if (fault.isEmpty() || !(fault.get() instanceof UploadFault.ResponseLost)) {
                redirect(exchange, success.toString());
            }
        }
    }

    private static void reject(HttpExchange exchange, String problem) throws IOException {
        ResponseSender.send(exchange, WireResponse.text(BAD_REQUEST, "Not an upload of documents: " + problem + "."));
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(SEE_OTHER, -1);
    }

    private static String withMessage(URI page, String message) {
        return page + (page.getRawQuery() == null ? "?" : "&") + "message="
                + URLEncoder.encode(message, StandardCharsets.UTF_8);
    }
}
