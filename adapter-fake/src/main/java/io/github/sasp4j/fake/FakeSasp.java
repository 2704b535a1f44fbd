package io.github.sasp4j.fake;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.document.UploadRules;
import io.github.sasp4j.fake.fault.Faults;
import io.github.sasp4j.fake.internal.memory.InMemoryDocuments;
import io.github.sasp4j.fake.internal.memory.InMemoryStatuses;
import io.github.sasp4j.fake.internal.vendor.Accounts;
import io.github.sasp4j.fake.internal.vendor.CallLimit;
import io.github.sasp4j.fake.internal.vendor.OrderState;
import io.github.sasp4j.fake.internal.vendor.Vendor;
import io.github.sasp4j.fake.internal.vendor.VendorAccess;
import io.github.sasp4j.fake.received.ReceivedCall;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A vendor in memory, with accounts and orders of its own. It responds as specification sections 1 and 2 describe, and
 * rejects what it does not know with the messages of section 2.1.
 *
 * <p>It is quiet and deterministic: the same calls at the same time bring the same responses. Thread-safe; needs no
 * closing.
 */
public final class FakeSasp {

    /** Where the clock of a fake stands unless it is given one: a day of the specification's example. */
    private static final Instant DOCUMENT_DAY = Instant.parse("2019-11-20T12:00:00Z");

    static {
        VendorAccess.register(fake -> ((FakeSasp) fake).vendor);
    }

    private final Vendor vendor;
    private final Consumer<Vendor> orders;

    private FakeSasp(Vendor vendor, Consumer<Vendor> orders) {
        this.vendor = vendor;
        this.orders = orders;
        orders.accept(vendor);
    }

    /** A fake without accounts and orders, whose clock stands still. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A vendor with demo data, whose clock stands still on 20 November 2019, 12:00 UTC.
     *
     * <p>It accepts the login {@code demo} with the password {@code demo-password}, and the session {@code
     * demo-session}. It has one order of each template: 654824 as in the specification's example, 700100 for a DV
     * certificate, 720300 for an OV certificate, and 801200300 for a mark certificate.
     */
    public static FakeSasp demo() {
        return DemoData.vendor().build();
    }

    /** The vendor of {@link #demo()} with a clock that the caller moves. */
    public static FakeSasp demo(InstantSource clock) {
        return DemoData.vendor().clock(clock).build();
    }

    /**
     * A port to this vendor. All ports share its orders; closing one closes only that one.
     *
     * @param access the credentials of requests that have none of their own
     */
    public PostPaymentStatuses statuses(Access access) {
        return new InMemoryStatuses(vendor, access);
    }

    /**
     * A port that accepts documents for this vendor's orders; specification section 3. The order's token is the only credential
     * it needs. All ports share the vendor's orders; closing one closes only that one.
     */
    public ValidationDocuments documents() {
        return new InMemoryDocuments(
                vendor.uploads(),
                UploadRules.defaults().withHosts(UploadHosts.vendor().andLoopback()));
    }

    /** The orders, in the order in which they were added. */
    public List<OrderNumber> orders() {
        return vendor.orders().numbers();
    }

    /**
     * An order, to look at and to transition on.
     *
     * @throws IllegalArgumentException if there is no order of that number
     */
    public FakeOrder order(OrderNumber number) {
        OrderState state = vendor.orders()
                .find(number)
                .orElseThrow(() -> new IllegalArgumentException("there is no order " + number));
        return new FakeOrder(number, state, vendor.clock());
    }

    /**
     * Adds an order out of a template, while the vendor is at work.
     *
     * @throws IllegalArgumentException if there is an order of that number
     */
    public FakeOrder add(OrderNumber number, OrderTemplate template, OrderStage stage) {
        vendor.orders().add(number, OrderFactory.template(template, stage).newOrder(number));
        return order(number);
    }

    /** The planned faults of calls; none by default. */
    public Faults faults() {
        return vendor.faults();
    }

    /** The calls that were received, the newest 10,000 of them, the oldest first. */
    public List<ReceivedCall> calls() {
        return vendor.log().calls();
    }

    /**
     * Goes back to what was built: its orders as they were at first, no faults, no received calls and uploads, no locked
     * account. The clock stays where it is. Calls that arrive meanwhile may find no order.
     */
    public void reset() {
        vendor.clear();
        orders.accept(vendor);
    }

    /** Says which orders there are, and nothing of the accounts. */
    @Override
    public String toString() {
        return "FakeSasp" + orders();
    }

    /** Sets up a fake. Not thread-safe. */
    public static final class Builder {

        private final Map<String, AccountLogin> logins = new HashMap<>();
        private final Map<SaspSession, Instant> sessionEnds = new HashMap<>();
        private final Map<OrderNumber, OrderFactory> orders = new LinkedHashMap<>();
        private final Map<OrderNumber, Set<CertificateId>> certificates = new LinkedHashMap<>();
        private Accounts.LockOut lockOut = new Accounts.LockOut(5, Duration.ofMinutes(30));
        private int calls = Integer.MAX_VALUE;
        private Duration window = Duration.ZERO;
        private UploadRules uploadRules = UploadRules.defaults();
        private InstantSource clock = InstantSource.fixed(DOCUMENT_DAY);

        private Builder() {}

        /** Accepts a login. A later login of the same name replaces it. */
        public Builder login(AccountLogin login) {
            logins.put(login.name(), login);
            return this;
        }

        /** Accepts a session without an end. */
        public Builder session(SaspSession session) {
            return session(session, Instant.MAX);
        }

        /** Accepts a session until it ends. */
        public Builder session(SaspSession session, Instant end) {
            sessionEnds.put(session, end);
            return this;
        }

        /**
         * How many wrong logins in a row lock an account, and for how long: then the right one is denied as well.
         * Default: 5, 30 minutes.
         */
        public Builder lockOut(int wrongLogins, Duration duration) {
            this.lockOut = new Accounts.LockOut(atLeastOne("wrongLogins", wrongLogins), duration);
            return this;
        }

        /** How many calls each account or session may make within a time. Default: any number. */
        public Builder callLimit(int callsAtMost, Duration within) {
            this.calls = atLeastOne("callsAtMost", callsAtMost);
            this.window = Objects.requireNonNull(within, "within");
            return this;
        }

        /** Which documents are rejected. Default: {@link UploadRules#defaults()}. */
        public Builder uploadRules(UploadRules rules) {
            this.uploadRules = Objects.requireNonNull(rules, "uploadRules");
            return this;
        }

        /**
         * Adds an order out of a template, under way as the template says.
         *
         * @throws IllegalArgumentException if there is an order of that number
         */
        public Builder order(OrderNumber number, OrderTemplate template) {
            return order(number, template, OrderStage.UNDER_WAY);
        }

        /**
         * Adds an order out of a template.
         *
         * @throws IllegalArgumentException if there is an order of that number
         */
        public Builder order(OrderNumber number, OrderTemplate template, OrderStage stage) {
            return add(number, OrderFactory.template(template, stage));
        }

        /**
         * Adds an order that stands as a recorded response shows it. Its upload token is replaced by one of the fake, which
         * accepts documents for this order.
         *
         * @throws IllegalArgumentException if there is an order of that number
         */
        public Builder order(PostPaymentStatus recorded) {
            return add(recorded.orderNumber(), OrderFactory.recorded(recorded));
        }

        /**
         * Adds a certificate to an order. A request for a certificate that the order does not have is rejected.
         *
         * @throws IllegalArgumentException if there is no order of that number yet
         */
        public Builder certificate(OrderNumber number, CertificateId id) {
            Objects.requireNonNull(id, "id");
            if (!orders.containsKey(number)) {
                throw new IllegalArgumentException("order " + number + " has to be added before its certificate");
            }
            certificates.computeIfAbsent(number, first -> new LinkedHashSet<>()).add(id);
            return this;
        }

        /**
         * The vendor's clock: tokens, sessions, lock-outs, limits, scheduled transitions and outages go by it. Default: it
         * stands still on 20 November 2019, 12:00 UTC.
         */
        public Builder clock(InstantSource time) {
            this.clock = Objects.requireNonNull(time, "clock");
            return this;
        }

        /** The fake; this builder can go on and make another, which shares nothing with it but the clock. */
        public FakeSasp build() {
            Vendor vendor = new Vendor(
                    new Accounts(logins, sessionEnds, lockOut), new CallLimit(calls, window), uploadRules, clock);
            Map<OrderNumber, OrderFactory> sources = new LinkedHashMap<>(orders);
            Map<OrderNumber, Set<CertificateId>> ids = new LinkedHashMap<>();
            certificates.forEach((number, known) -> ids.put(number, Set.copyOf(known)));
            return new FakeSasp(vendor, state -> fill(state, sources, ids));
        }

        private static void fill(
                Vendor vendor,
                Map<OrderNumber, OrderFactory> orders,
                Map<OrderNumber, Set<CertificateId>> certificates) {
            orders.forEach((number, source) -> {
                OrderState state = source.newOrder(number);
                certificates.getOrDefault(number, Set.of()).forEach(state::add);
                vendor.orders().add(number, state);
            });
        }

        private Builder add(OrderNumber number, OrderFactory source) {
            if (orders.putIfAbsent(number, source) != null) {
                throw new IllegalArgumentException("there is an order " + number + " already");
            }
            return this;
        }

        private static int atLeastOne(String name, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(name + ": at least 1, not " + value);
            }
            return value;
        }
    }
}
