package io.github.sasp4j.fake.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.sasp4j.fake.PaperDesk;
import io.github.sasp4j.fake.PapersRefused;
import io.github.sasp4j.fake.UploadFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes papers, and redirects to one of the two pages that the form names; document section 3. */
final class UploadHandler implements HttpHandler {

    static final String PATH = "/avs/ws/api/v002/order";

    private static final int SEE_OTHER = 303;
    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final PaperDesk desk;

    UploadHandler(PaperDesk desk) {
        this.desk = desk;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                Delivery.whole(exchange, HttpAnswer.text(METHOD_NOT_ALLOWED, "Papers are POSTed."));
                return;
            }
            Optional<UploadFault> fault = desk.meet();
            InputStream body = fault.<InputStream>map(met -> new DisturbedBody(exchange.getRequestBody(), met))
                    .orElse(exchange.getRequestBody());
            try {
                String contentType = exchange.getRequestHeaders().getFirst("Content-Type");
                answer(exchange, HandedIn.read(contentType, body), fault);
            } catch (MalformedForm malformed) {
                body.transferTo(OutputStream.nullOutputStream());
                Delivery.whole(exchange, HttpAnswer.text(BAD_REQUEST, "No form of papers: " + malformed.why() + "."));
            }
            // A body that breaks off ends here without an answer, which closes the connection.
        }
    }

    private void answer(HttpExchange exchange, HandedIn form, Optional<UploadFault> fault)
            throws IOException, MalformedForm {
        URI success = form.successUrl();
        URI error = form.errorUrl();
        if (fault.isPresent() && fault.get() instanceof UploadFault.HttpStatus instead) {
            Delivery.whole(exchange, HttpAnswer.html(instead.status(), "HTTP " + instead.status()));
        } else if (fault.isPresent() && fault.get() instanceof UploadFault.Refused refused) {
            redirect(exchange, withMessage(error, refused.reason()));
        } else {
            try {
                desk.take(form.token(), form.documents(), form.comment());
            } catch (PapersRefused refused) {
                redirect(exchange, withMessage(error, refused.reason()));
                return;
            }
            if (fault.isEmpty() || !(fault.get() instanceof UploadFault.AnswerLost)) {
                redirect(exchange, success.toString());
            }
        }
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
