package io.github.sasp4j.fake.wire.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.received.ReceivedCall;
import io.github.sasp4j.order.OrderNumber;
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
        return fake.orders().stream()
                .map(number -> OrderJson.summary(fake.order(number)))
                .toList();
    }

    Map<String, Object> order(String number) throws ControlException {
        return OrderJson.details(
                find(number),
                fake.calls().stream()
                        .filter(call -> call.orderNumber().equals(number))
                        .count());
    }

    Map<String, Object> create(JsonNode request) throws ControlException {
        OrderTemplate template = constant(OrderTemplate.class, "template", request, OrderTemplate.DV_SINGLE_DOMAIN);
        OrderStage stage = constant(OrderStage.class, "stage", request, OrderStage.UNDER_WAY);
        try {
            return OrderJson.summary(
                    fake.add(OrderNumber.of(request.path("number").asText()), template, stage));
        } catch (IllegalArgumentException rejected) {
            throw new ControlException(409, String.valueOf(rejected.getMessage()));
        }
    }

    Map<String, List<Map<String, Object>>> transitions() {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        for (NamedTransition transition : NamedTransitions.ALL) {
            all.computeIfAbsent(transition.actorName(), actor -> new ArrayList<>())
                    .add(OrderJson.transition(transition));
        }
        return all;
    }

    List<Map<String, Object>> allowedTransitions(String number) throws ControlException {
        return AllowedTransitions.of(find(number), clock.instant()).stream()
                .map(OrderJson::allowed)
                .toList();
    }

    Map<String, Object> perform(String number, JsonNode request) throws ControlException {
        FakeOrder order = find(number);
        List<String> arguments = new ArrayList<>();
        request.path("arguments").forEach(argument -> arguments.add(argument.asText()));
        NamedTransitions.find(
                        request.path("actor").asText(), request.path("name").asText())
                .perform(Actors.on(order), arguments);
        return OrderJson.summary(order);
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

    Map<String, Object> planUploadFault(JsonNode request) throws ControlException {
        try {
            fake.faults().nextUpload(PlannedUploadFault.of(request));
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
