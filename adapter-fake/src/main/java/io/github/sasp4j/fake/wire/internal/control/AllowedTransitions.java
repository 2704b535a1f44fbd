package io.github.sasp4j.fake.wire.internal.control;

import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.internal.template.SampleCsr;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Organization;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The transitions that the state of an order allows, found by trying each of them on a copy. */
final class AllowedTransitions {

    private static final String EMAIL = "agreements@example.com";
    private static final String PHONE_NUMBER = "+1 202 555 0100";

    private final FakeOrder order;
    private final PostPaymentStatus status;
    private final Actors trial;

    private AllowedTransitions(FakeOrder order, Instant now) {
        this.order = order;
        this.status = order.status();
        this.trial = Actors.with(transition -> transition.on(status, now));
    }

    /** Those of an order, one for each domain and requirement that they can be about. */
    static List<Allowed> of(FakeOrder order, Instant now) {
        AllowedTransitions transitions = new AllowedTransitions(order, now);
        return NamedTransitions.ALL.stream()
                .flatMap(transitions::each)
                .map(transitions::withAllowedValues)
                .filter(allowed -> !allowed.values().contains(List.<String>of()))
                .filter(allowed -> transitions.isAllowed(allowed.transition(), first(allowed.values())))
                .toList();
    }

    /**
     * A transition with the values that its arguments can have.
     *
     * @param transition which one
     * @param values for each argument a value, or several to choose from
     */
    record Allowed(NamedTransition transition, List<List<String>> values) {}

    private Stream<Allowed> each(NamedTransition transition) {
        List<ArgumentKind> kinds = transition.required();
        boolean about = kinds.contains(ArgumentKind.DOMAIN) || kinds.contains(ArgumentKind.REQUIREMENT);
        Stream<String> subjects = about
                ? values(kinds.get(0), "").stream()
                : Stream.of(status.orderNumber().text());
        return subjects.map(subject -> {
            List<List<String>> values = new ArrayList<>();
            for (ArgumentKind kind : kinds) {
                values.add(values.isEmpty() && about ? List.of(subject) : values(kind, subject));
            }
            return new Allowed(transition, values);
        });
    }

    /** Where there is a choice, what the order does not allow is left out. */
    private Allowed withAllowedValues(Allowed allowed) {
        List<List<String>> narrowed = new ArrayList<>();
        for (List<String> values : allowed.values()) {
            narrowed.add(
                    values.size() < 2
                            ? values
                            : values.stream()
                                    .filter(value -> isAllowed(allowed.transition(), with(narrowed, value)))
                                    .toList());
        }
        return new Allowed(allowed.transition(), narrowed);
    }

    private boolean isAllowed(NamedTransition transition, List<String> values) {
        try {
            transition.perform(trial, values);
            return true;
        } catch (ControlException notNow) {
            return false;
        }
    }

    private static List<String> with(List<List<String>> before, String value) {
        return Stream.concat(first(before).stream(), Stream.of(value)).toList();
    }

    private static List<String> first(List<List<String>> values) {
        return values.stream().map(choice -> choice.get(0)).toList();
    }

    private List<String> values(ArgumentKind kind, String subject) {
        return switch (kind) {
            case DOMAIN -> domains().map(Domain::name).toList();
            case REQUIREMENT ->
                status.sections().organization().map(Organization::requirements).orElse(List.of()).stream()
                        .map(requirement -> requirement.kind().name())
                        .toList();
            case DCV_METHOD -> methods(subject);
            case DCV_CODE -> List.of(order.dcvCode(subject));
            case CALLBACK_CODE -> List.of(order.callbackCode());
            case EMAIL -> List.of(EMAIL);
            case PHONE_NUMBER -> List.of(PHONE_NUMBER);
            case MD5 -> List.of(hashOfNextCsr("MD5"));
            case SHA256 -> List.of(hashOfNextCsr("SHA-256"));
            case UNIQUE_VALUE -> List.of();
        };
    }

    private List<String> methods(String domain) {
        return domains()
                .filter(other -> other.name().equals(domain))
                .flatMap(other -> other.methods().stream())
                .flatMap(method -> method.options().stream())
                .distinct()
                .toList();
    }

    private Stream<Domain> domains() {
        return status.sections().dcv().map(Dcv::domains).orElse(List.of()).stream();
    }

    /** The hash of a CSR that nobody has made, and that is not the one of the order. */
    private String hashOfNextCsr(String algorithm) {
        String present =
                status.sections().dcv().flatMap(dcv -> dcv.digests().sha256()).orElse("");
        return SampleCsr.hash(
                algorithm, "The CSR of order " + status.orderNumber().text() + " after " + present);
    }
}
