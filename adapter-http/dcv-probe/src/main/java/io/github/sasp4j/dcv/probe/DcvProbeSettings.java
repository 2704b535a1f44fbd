package io.github.sasp4j.dcv.probe;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.xbill.DNS.ResolverConfig;

/**
 * Settings of a {@link NetworkDcvProbe}. Immutable.
 *
 * @param resolvers the recursive resolvers: they find the zone and its name servers, and the address of a file's host
 * @param choice which name servers are asked for a record
 * @param queryTimeout the time for one query; it is sent a second time after that
 * @param loopbackAllowed whether loopback addresses may be connected to, as in tests; never on a server that takes the
 *     names of domains from customers
 * @param route where a checked address is really connected to: itself, or for tests a port on loopback
 * @param clock the time that observations are noted with
 */
public record DcvProbeSettings(
        List<InetSocketAddress> resolvers,
        NameServerChoice choice,
        Duration queryTimeout,
        boolean loopbackAllowed,
        UnaryOperator<InetSocketAddress> route,
        InstantSource clock) {

    private static final Duration QUERY_TIMEOUT = Duration.ofSeconds(2);

    /** Checks and copies the parts. */
    public DcvProbeSettings {
        resolvers = List.copyOf(resolvers);
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(clock, "clock");
        if (resolvers.isEmpty()) {
            throw new IllegalArgumentException("resolvers: at least one");
        }
        if (queryTimeout.isNegative() || queryTimeout.isZero()) {
            throw new IllegalArgumentException("queryTimeout: longer than nothing");
        }
    }

    /** The resolvers of the system, authoritative servers and resolvers alike, two seconds for a query. */
    public static DcvProbeSettings defaults() {
        return new DcvProbeSettings(
                ResolverConfig.getCurrentConfig().servers(),
                NameServerChoice.BOTH,
                QUERY_TIMEOUT,
                false,
                UnaryOperator.identity(),
                InstantSource.system());
    }

    /** These settings with other resolvers. */
    public DcvProbeSettings withResolvers(List<InetSocketAddress> others) {
        return new DcvProbeSettings(others, choice, queryTimeout, loopbackAllowed, route, clock);
    }

    /** These settings with another choice of name servers. */
    public DcvProbeSettings withChoice(NameServerChoice other) {
        return new DcvProbeSettings(resolvers, other, queryTimeout, loopbackAllowed, route, clock);
    }

    /** These settings with another time for one query. */
    public DcvProbeSettings withQueryTimeout(Duration time) {
        return new DcvProbeSettings(resolvers, choice, time, loopbackAllowed, route, clock);
    }

    /**
     * These settings for tests: loopback addresses may be connected to.
     *
     * @param to where an address that a name server told is really connected to
     */
    public DcvProbeSettings withLoopback(UnaryOperator<InetSocketAddress> to) {
        return new DcvProbeSettings(resolvers, choice, queryTimeout, true, to, clock);
    }

    /** These settings with another clock. */
    public DcvProbeSettings withClock(InstantSource other) {
        return new DcvProbeSettings(resolvers, choice, queryTimeout, loopbackAllowed, route, other);
    }
}
