package io.github.sasp4j.fake.internal.vendor;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.port.StatusRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The state of the vendor, and the checks of a call in their order: credentials, call limit, order. */
public final class Vendor {

    private final Accounts accounts;
    private final CallLimit limit;
    private final InstantSource clock;
    private final OrderRepository orders = new OrderRepository();
    private final FaultPlan faults = new FaultPlan();
    private final CallLog log = new CallLog();
    private final UploadService uploads;

    public Vendor(Accounts accounts, CallLimit limit, UploadRules rules, InstantSource clock) {
        this.accounts = accounts;
        this.limit = limit;
        this.clock = clock;
        this.uploads = new UploadService(orders, rules, faults, clock);
    }

    public UploadService uploads() {
        return uploads;
    }

    public OrderRepository orders() {
        return orders;
    }

    public FaultPlan faults() {
        return faults;
    }

    public CallLog log() {
        return log;
    }

    public InstantSource clock() {
        return clock;
    }

    /** Forgets orders, faults, calls, and locked accounts. */
    public void clear() {
        orders.clear();
        faults.reset();
        log.clear();
        accounts.reset();
        limit.reset();
    }

    public VendorResponse respond(StatusRequest request, Access access) {
        Instant now = clock.instant();
        Optional<Fault> fault = faults.takeFor(log.add(now, request, access));
        if (fault.isPresent() && fault.get() instanceof Fault.ErrorResponse response) {
            return new VendorResponse.Failure(response.error());
        }
        VendorResponse intended = intendedResponse(request, access, now);
        return fault.<VendorResponse>map(met -> new VendorResponse.Faulted(met, intended))
                .orElse(intended);
    }

    private VendorResponse intendedResponse(StatusRequest request, Access access, Instant now) {
        if (!accounts.letIn(access, now)) {
            return error(DocumentedErrors.accessDenied());
        }
        Object caller = access instanceof AccountLogin login ? login.name() : access;
        if (!limit.allows(caller, now)) {
            return error(DocumentedErrors.callLimitReached());
        }
        Optional<OrderState> order = orders.find(request.orderNumber());
        if (order.isEmpty()) {
            return error(DocumentedErrors.invalid("orderNumber"));
        }
        if (request.certificateId().filter(id -> !order.get().has(id)).isPresent()) {
            return error(DocumentedErrors.invalid("certificateID"));
        }
        return new VendorResponse.Success(order.get().look(now));
    }

    private static VendorResponse error(VendorError error) {
        return new VendorResponse.Failure(error);
    }
}
