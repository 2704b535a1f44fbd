package io.github.sasp4j.cli.serve;

import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.fault.Faults;
import io.github.sasp4j.order.OrderNumber;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault of all calls, as {@code --fault} names it: {@code [ORDER=]KIND[:VALUE]}.
 *
 * @param order the order whose calls meet it; empty for all
 * @param fault what happens
 */
record FaultOption(Optional<OrderNumber> order, Fault fault) {

    static final String FORM =
            "[ORDER=]KIND[:VALUE]; KIND is error:CODE, status:HTTP, delay:SECONDS, drop, truncate or" + " html";

    private static final Pattern TEXT = Pattern.compile("(?:([^=:]+)=)?([a-z]+)(?::(-?[0-9]{1,9}))?");

    /** @throws IllegalArgumentException if the text names no fault */
    static FaultOption of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(FORM);
        }
        Optional<OrderNumber> order = Optional.ofNullable(parts.group(1)).map(OrderNumber::of);
        return new FaultOption(order, fault(parts.group(2), Optional.ofNullable(parts.group(3))));
    }

    void plan(Faults faults) {
        order.map(faults::forOrder).orElseGet(faults::everywhere).always(fault);
    }

    private static Fault fault(String kind, Optional<String> value) {
        return switch (kind) {
            case "error" -> new Fault.ErrorResponse(VendorError.of(number(value), "An error planned by --fault."));
            case "status" -> new Fault.HttpError((int) number(value));
            case "delay" -> new Fault.Delay(Duration.ofSeconds(number(value)));
            case "drop" -> new Fault.DroppedConnection();
            case "truncate" -> new Fault.TruncatedBody();
            case "html" -> new Fault.HtmlPage();
            default -> throw new IllegalArgumentException(FORM);
        };
    }

    private static long number(Optional<String> value) {
        return value.map(Long::parseLong).orElseThrow(() -> new IllegalArgumentException(FORM));
    }
}
