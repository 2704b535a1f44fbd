package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.transition.TransitionRejectedException;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Organization;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The actions that the state of an order allows now, found out by rehearsing each of them. */
final class PanelForms {

    private final FakeOrder order;
    private final PostPaymentStatus status;
    private final OrderActors rehearsal;

    PanelForms(FakeOrder order, Instant now) {
        this.order = order;
        this.status = order.status().withSections(order.status().sections().withAvailableMethods());
        this.rehearsal = OrderActors.rehearsing(status, now);
    }

    /** Those of the CA's staff. */
    List<PanelForm> ofStaff() {
        return of(Arrays.stream(PanelAction.values())
                .filter(action -> action.actor() == Actor.VENDOR)
                .toList());
    }

    List<PanelForm> of(List<PanelAction> actions) {
        return actions.stream()
                .flatMap(action -> subjects(action).map(about -> form(action, about)))
                .filter(this::isAllowed)
                .toList();
    }

    private Stream<String> subjects(PanelAction action) {
        return switch (action.about()) {
            case ORDER -> Stream.of(order.number().text());
            case DOMAIN -> domains().map(Domain::name);
            case REQUIREMENT ->
                status.sections().organization().map(Organization::requirements).orElse(List.of()).stream()
                        .map(requirement -> requirement.kind().name());
        };
    }

    private PanelForm form(PanelAction action, String about) {
        return new PanelForm(
                action,
                about,
                switch (action.about()) {
                    case ORDER -> "";
                    case DOMAIN -> about;
                    case REQUIREMENT -> "RequirementKind." + about;
                },
                inputs(action.input(), about));
    }

    private List<String> inputs(PanelAction.Input input, String about) {
        return switch (input) {
            case NONE -> List.of();
            case DCV_METHOD ->
                domains()
                        .filter(domain -> domain.name().equals(about))
                        .flatMap(domain -> domain.methods().stream())
                        .flatMap(method -> method.options().stream())
                        .distinct()
                        .toList();
            case DCV_CODE -> List.of(order.dcvCode(about));
            case CALLBACK_CODE -> List.of(order.callbackCode());
            case EMAIL -> List.of("agreements@example.com");
            case PHONE -> List.of("+1 202 555 0100");
        };
    }

    private boolean isAllowed(PanelForm form) {
        try {
            form.action()
                    .perform(
                            rehearsal,
                            form.about(),
                            form.inputs().isEmpty() ? "" : form.inputs().get(0));
            return true;
        } catch (TransitionRejectedException rejected) {
            return false;
        }
    }

    private Stream<Domain> domains() {
        return status.sections().dcv().map(Dcv::domains).orElse(List.of()).stream();
    }
}
