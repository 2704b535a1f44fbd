package io.github.sasp4j.dcv.probe;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/** Sends queries: over UDP, over TCP where the response is truncated, a second time where none comes. */
record DnsQueries(DcvProbeSettings settings) {

    /** Small enough for a packet that is not fragmented. */
    private static final int UDP_SIZE = 1232;

    /** A query to one server. The future never fails. */
    CompletableFuture<DnsResponse> send(NameServer server, String name, int type, QueryDeadline deadline) {
        return send(server, name, type, false, deadline);
    }

    /** A query to the resolvers in turn, until one responds without a failure. */
    DnsResponse resolve(String name, int type, QueryDeadline deadline) {
        DnsResponse last = DnsResponse.NONE;
        for (NameServer resolver : resolvers()) {
            DnsResponse response = deadline.await(send(resolver, name, type, deadline), DnsResponse.NONE);
            last = response.isThere() ? response : last;
            if (response.isThere() && !response.isServerFailure()) {
                return response;
            }
        }
        return last;
    }

    /**
     * What a resolver says where it does not validate signatures, which is of use after a failure only.
     *
     * @return empty if it fails all the same
     */
    Optional<DnsResponse> resolveUnvalidated(NameServer resolver, String name, int type, QueryDeadline deadline) {
        DnsResponse response = deadline.await(send(resolver, name, type, true, deadline), DnsResponse.NONE);
        return Optional.of(response).filter(there -> there.isThere() && !there.isServerFailure());
    }

    /** The addresses of a name, IPv4 first, as the resolvers tell them. */
    List<InetAddress> addresses(String name, QueryDeadline deadline) {
        List<InetAddress> addresses = new ArrayList<>();
        for (Record record : resolve(name, Type.A, deadline).records()) {
            if (record instanceof ARecord a) {
                addresses.add(a.getAddress());
            }
        }
        for (Record record : resolve(name, Type.AAAA, deadline).records()) {
            if (record instanceof AAAARecord aaaa) {
                addresses.add(aaaa.getAddress());
            }
        }
        return addresses;
    }

    List<NameServer> resolvers() {
        return settings.resolvers().stream().map(NameServer::resolver).toList();
    }

    private CompletableFuture<DnsResponse> send(
            NameServer server, String name, int type, boolean unvalidated, QueryDeadline deadline) {
        Message query;
        try {
            query = Message.newQuery(Record.newRecord(Name.fromString(name, Name.root), type, DClass.IN));
        } catch (TextParseException notAName) {
            return CompletableFuture.completedFuture(DnsResponse.NONE);
        }
        if (server.authoritative()) {
            query.getHeader().unsetFlag(Flags.RD);
        }
        if (unvalidated) {
            query.getHeader().setFlag(Flags.CD);
        }
        return attempt(server, query, deadline)
                .thenCompose(first -> first.isThere() || deadline.left().isZero()
                        ? CompletableFuture.completedFuture(first)
                        : attempt(server, query.clone(), deadline));
    }

    private CompletableFuture<DnsResponse> attempt(NameServer server, Message query, QueryDeadline deadline) {
        Duration time =
                settings.queryTimeout().compareTo(deadline.left()) < 0 ? settings.queryTimeout() : deadline.left();
        if (time.isZero()) {
            return CompletableFuture.completedFuture(DnsResponse.NONE);
        }
        InetSocketAddress address =
                server.authoritative() ? settings.route().apply(server.address()) : server.address();
        SimpleResolver resolver = new SimpleResolver(address);
        resolver.setTimeout(time);
        resolver.setEDNS(0, UDP_SIZE, 0, List.of());
        CompletionStage<Message> sent = resolver.sendAsync(query);
        return sent.handle((message, failure) -> new DnsResponse(message)).toCompletableFuture();
    }
}
