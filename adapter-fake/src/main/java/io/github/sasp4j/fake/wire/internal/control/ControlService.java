package io.github.sasp4j.fake.wire.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.received.ReceivedCall;
import io.github.sasp4j.fake.transition.TransitionRecord;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What the control API can do, on plain values. Thread-safe. */
final class ControlService {

    private final FakeSasp fake;
    private final InstantSource clock;
    private final Consumer<Duration> advance;

    ControlService(FakeSasp fake, InstantSource clock, Consumer<Duration> advance) {
        this.fake = fake;
        this.clock = clock;
        this.advance = advance;
    }

    List<Map<String, Object>> orders() {
        return fake.orders().stream().map(number -> summary(fake.order(number))).toList();
    }

    Map<String, Object> order(String number) throws ControlException {
        FakeOrder order = find(number);
        Map<String, Object> all = summary(order);
        all.put("history", order.history().stream().map(ControlService::entry).toList());
        all.put("uploads", order.uploads().size());
        return all;
    }

    Map<String, Object> create(JsonNode request) throws ControlException {
        OrderTemplate template = constant(OrderTemplate.class, "template", request, OrderTemplate.DV_SINGLE_DOMAIN);
        OrderStage stage = constant(OrderStage.class, "stage", request, OrderStage.UNDER_WAY);
        try {
            return summary(fake.add(OrderNumber.of(request.path("number").asText()), template, stage));
        } catch (IllegalArgumentException rejected) {
            throw new ControlException(409, String.valueOf(rejected.getMessage()));
        }
    }

    Map<String, Object> perform(String number, JsonNode request) throws ControlException {
        FakeOrder order = find(number);
        List<String> arguments = new ArrayList<>();
        request.path("arguments").forEach(argument -> arguments.add(argument.asText()));
        NamedTransitions.perform(
                order, request.path("actor").asText(), request.path("name").asText(), arguments);
        return summary(order);
    }

    Map<String, Object> codes(String number, String domain) throws ControlException {
        FakeOrder order = find(number);
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put("callback", order.callbackCode());
        if (!domain.isEmpty()) {
            codes.put("dcv", order.dcvCode(domain));
        }
        return codes;
    }

    Map<String, Object> now() {
        return Map.of("now", clock.instant().toString());
    }

    Map<String, Object> advance(JsonNode request) throws ControlException {
        try {
            advance.accept(Duration.parse(request.path("advance").asText()));
        } catch (DateTimeException | IllegalArgumentException rejected) {
            throw ControlException.badRequest("advance: a duration that is not negative, such as PT2H");
        }
        return now();
    }

    Map<String, Object> planFault(JsonNode request) throws ControlException {
        try {
            PlannedFault.plan(request, fake.faults());
        } catch (IllegalArgumentException rejected) {
            throw ControlException.badRequest(String.valueOf(rejected.getMessage()));
        }
        return Map.of();
    }

    Map<String, Object> clearFaults() {
        fake.faults().clear();
        return Map.of();
    }

    List<Map<String, Object>> reset() {
        fake.reset();
        return orders();
    }

    List<Map<String, Object>> requests() {
        return fake.calls().stream().map(ControlService::request).toList();
    }

    private FakeOrder find(String number) throws ControlException {
        return fake.orders().stream()
                .filter(order -> order.text().equals(number))
                .findFirst()
                .map(fake::order)
                .orElseThrow(() -> ControlException.notFound("There is no order of this number."));
    }

    private static Map<String, Object> summary(FakeOrder order) {
        PostPaymentStatus status = order.status();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("number", status.orderNumber().text());
        summary.put("product", status.product().name().orElse(""));
        summary.put("orderStatus", status.orderStatus().text());
        summary.put("stepsDone", status.progress().completed());
        summary.put("steps", status.progress().applicable());
        summary.put(
                "nextSteps",
                status.nextSteps().stream()
                        .map(step -> Map.of(
                                "actor",
                                step.actor().name(),
                                "kind",
                                step.kind().name(),
                                "text",
                                step.describe(Locale.ENGLISH),
                                "blocking",
                                step.blocking()))
                        .toList());
        return summary;
    }

    private static Map<String, Object> entry(TransitionRecord transition) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("at", transition.at().toString());
        entry.put("actor", transition.actor().name());
        entry.put("transition", transition.transition());
        transition.rejection().ifPresent(reason -> entry.put("rejection", reason));
        return entry;
    }

    /** Neither the password nor the session, nor what could be compared with them. */
    private static Map<String, Object> request(ReceivedCall call) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("at", call.at().toString());
        request.put("order", call.orderNumber());
        call.certificateId().ifPresent(id -> request.put("certificate", id));
        call.account().ifPresent(account -> request.put("account", account));
        return request;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, JsonNode request, E otherwise)
            throws ControlException {
        if (!request.hasNonNull(field)) {
            return otherwise;
        }
        String name = request.get(field).asText().toUpperCase(Locale.ROOT);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw ControlException.badRequest(field + ": one of " + List.of(type.getEnumConstants()));
    }
}
