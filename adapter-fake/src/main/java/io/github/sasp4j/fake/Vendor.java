package io.github.sasp4j.fake;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What the vendor knows, and the order in which he looks at a call: who asks, how often, for which order. */
final class Vendor {

    private final Accounts accounts;
    private final CallLimit limit;
    private final InstantSource clock;
    private final OrderBook orders = new OrderBook();
    private final Faults faults = new Faults();
    private final CallLog log = new CallLog();
    private final PaperDesk papers;

    Vendor(Accounts accounts, CallLimit limit, PaperRules rules, InstantSource clock) {
        this.accounts = accounts;
        this.limit = limit;
        this.clock = clock;
        this.papers = new PaperDesk(orders, rules, clock);
    }

    PaperDesk papers() {
        return papers;
    }

    OrderBook orders() {
        return orders;
    }

    Faults faults() {
        return faults;
    }

    CallLog log() {
        return log;
    }

    InstantSource clock() {
        return clock;
    }

    Optional<FakeOrder> order(OrderNumber number) {
        return orders.find(number).map(state -> new FakeOrder(number, state, clock));
    }

    Reply reply(StatusRequest request, Access access) {
        Instant now = clock.instant();
        Optional<Fault> fault = faults.meet(log.add(now, request, access));
        if (fault.isPresent() && fault.get() instanceof Fault.Refusal refusal) {
            return new Reply.Refused(refusal.error());
        }
        Reply undisturbed = answer(request, access, now);
        return fault.<Reply>map(met -> new Reply.Disturbed(met, undisturbed)).orElse(undisturbed);
    }

    private Reply answer(StatusRequest request, Access access, Instant now) {
        if (!accounts.letIn(access, now)) {
            return refused(Refusals.accessDenied());
        }
        Object caller = access instanceof AccountLogin login ? login.name() : access;
        if (!limit.allows(caller, now)) {
            return refused(Refusals.callLimitReached());
        }
        Optional<OrderState> order = orders.find(request.orderNumber());
        if (order.isEmpty()) {
            return refused(Refusals.invalidArgument("orderNumber"));
        }
        if (request.certificateId().filter(asked -> !order.get().has(asked)).isPresent()) {
            return refused(Refusals.invalidArgument("certificateID"));
        }
        return new Reply.Told(order.get().look(now));
    }

    private static Reply refused(VendorError error) {
        return new Reply.Refused(error);
    }
}
