package io.github.sasp4j.dcv.probe;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import okhttp3.Dns;

/** The addresses of a file's host, by the resolvers. Where one of them is not public, none is connected to. */
final class GuardedDns implements Dns {

    private final DnsQueries queries;
    private final AddressGuard guard;
    private final Duration time;

    GuardedDns(DnsQueries queries, AddressGuard guard, Duration time) {
        this.queries = queries;
        this.guard = guard;
        this.time = time;
    }

    @Override
    public List<InetAddress> lookup(String hostname) throws UnknownHostException {
        List<InetAddress> addresses = queries.addresses(hostname, QueryDeadline.in(time));
        if (addresses.isEmpty()) {
            throw new UnknownHostException(hostname);
        }
        if (!addresses.stream().allMatch(guard::allows)) {
            throw notPublic(hostname);
        }
        return addresses;
    }

    private static UnknownHostException notPublic(String hostname) {
        UnknownHostException failure = new UnknownHostException(hostname);
        failure.initCause(new AddressNotPublicException("An address of the host is not public."));
        return failure;
    }
}
