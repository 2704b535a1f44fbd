package io.github.sasp4j.fake.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.Reply;
import io.github.sasp4j.order.PostPaymentStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers the calls; document sections 1 and 2. */
final class StatusHandler implements HttpHandler {

    static final String PATH = "/products/!getPostPaymentStatus";

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final int MAX_BODY = 64 * 1024;
    private static final int DRAINED = 16 * 1024 * 1024;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;

    private final FakeSasp vendor;
    private final Manner manner;
    private final boolean refusesAll;
    private final UnaryOperator<PostPaymentStatus> addressed;
    private final AnswerTree tree = new AnswerTree();

    /**
     * @param refusesAll whether every call is refused for not being made over HTTPS
     * @param addressed puts the address of uploads into an order
     */
    StatusHandler(FakeSasp vendor, Manner manner, boolean refusesAll, UnaryOperator<PostPaymentStatus> addressed) {
        this.addressed = addressed;
        this.vendor = vendor;
        this.manner = manner;
        this.refusesAll = refusesAll;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
            if (!PATH.equals(exchange.getRequestURI().getPath())) {
                Delivery.whole(exchange, HttpAnswer.text(NOT_FOUND, "There is nothing here but " + PATH));
            } else if (body.length > MAX_BODY) {
                drain(exchange.getRequestBody());
                Delivery.whole(exchange, HttpAnswer.text(TOO_LARGE, "The body is larger than " + MAX_BODY + " bytes."));
            } else {
                answer(exchange, body);
            }
        }
    }

    private void answer(HttpExchange exchange, byte[] body) throws IOException {
        Reply reply;
        try {
            reply = reply(exchange, body);
        } catch (Refusal refusal) {
            reply = new Reply.Refused(refusal.error());
        } catch (RuntimeException fault) {
            Delivery.whole(exchange, manner.refused(Refusals.unknownError()));
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, fault);
            return;
        }
        if (reply instanceof Reply.Disturbed disturbed) {
            Delivery.disturbed(exchange, onWire(disturbed.undisturbed()), disturbed.fault());
        } else {
            Delivery.whole(exchange, onWire(reply));
        }
    }

    private Reply reply(HttpExchange exchange, byte[] body) throws Refusal {
        if (refusesAll) {
            throw new Refusal(Refusals.notHttps());
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            throw new Refusal(Refusals.notPost());
        }
        boolean isForm = isForm(exchange.getRequestHeaders().getFirst("Content-Type"));
        Question question = Question.of(isForm ? FormField.parse(body) : List.of());
        return vendor.reply(question.request(), question.access());
    }

    private HttpAnswer onWire(Reply reply) {
        if (reply instanceof Reply.Told told) {
            return manner.told(tree.of(addressed.apply(told.status())));
        }
        if (reply instanceof Reply.Refused refused) {
            return manner.refused(refused.error());
        }
        Reply.Disturbed disturbed = (Reply.Disturbed) reply;
        return onWire(disturbed.undisturbed());
    }

    /** Without a look at what is left over: a caller who is still sending would not see the answer. */
    private static void drain(InputStream rest) throws IOException {
        byte[] thrownAway = new byte[8192];
        int read = 0;
        for (int left = DRAINED; left > 0 && read >= 0; left -= read) {
            read = rest.read(thrownAway);
        }
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(FORM_TYPE);
    }
}
