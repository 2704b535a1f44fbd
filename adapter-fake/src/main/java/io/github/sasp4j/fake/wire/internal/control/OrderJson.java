package io.github.sasp4j.fake.wire.internal.control;

import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.fake.transition.TransitionRecord;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.NextStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Orders of the fake as plain values for a response. Stateless. */
final class OrderJson {

    private OrderJson() {}

    /** Where an order stands. */
    static Map<String, Object> summary(FakeOrder order) {
        PostPaymentStatus status = order.status();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("number", status.orderNumber().text());
        summary.put("product", status.product().name().orElse(""));
        summary.put("orderStatus", status.orderStatus().text());
        summary.put("stepsDone", status.progress().completed());
        summary.put("steps", status.progress().applicable());
        summary.put(
                "nextSteps", status.nextSteps().stream().map(OrderJson::step).toList());
        return summary;
    }

    /** Where an order stands, and what happened to it. */
    static Map<String, Object> details(FakeOrder order, long calls) {
        Map<String, Object> all = summary(order);
        all.put("history", order.history().stream().map(OrderJson::entry).toList());
        all.put("uploads", order.uploads().stream().map(OrderJson::upload).toList());
        all.put("calls", calls);
        return all;
    }

    /** A transition with the kinds of its arguments. */
    static Map<String, Object> transition(NamedTransition transition) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", transition.name());
        all.put(
                "arguments",
                transition.arguments().stream().map(ArgumentKind::text).toList());
        return all;
    }

    /** A transition that an order allows. */
    static Map<String, Object> allowed(AllowedTransitions.Allowed allowed) {
        List<Map<String, Object>> arguments = new ArrayList<>();
        for (int at = 0; at < allowed.values().size(); at++) {
            Map<String, Object> argument = new LinkedHashMap<>();
            argument.put("kind", allowed.transition().arguments().get(at).text());
            argument.put("values", allowed.values().get(at));
            arguments.add(argument);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("actor", allowed.transition().actorName());
        all.put("name", allowed.transition().name());
        all.put("arguments", arguments);
        return all;
    }

    private static Map<String, Object> step(NextStep step) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("actor", step.actor().name());
        all.put("kind", step.kind().name());
        all.put("text", step.describe(Locale.ENGLISH));
        all.put("blocking", step.blocking());
        return all;
    }

    private static Map<String, Object> entry(TransitionRecord transition) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("at", transition.at().toString());
        entry.put("actor", transition.actor().name());
        entry.put("transition", transition.transition());
        transition.rejection().ifPresent(reason -> entry.put("rejection", reason));
        return entry;
    }

    private static Map<String, Object> upload(ReceivedUpload upload) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("at", upload.at().toString());
        all.put("comment", upload.comment());
        all.put(
                "documents",
                upload.documents().stream().map(OrderJson::document).toList());
        return all;
    }

    private static Map<String, Object> document(ReceivedUpload.Document document) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", document.name());
        all.put("mediaType", document.mediaType());
        all.put("length", document.length());
        all.put("sha256", document.sha256());
        return all;
    }
}
