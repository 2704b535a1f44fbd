package io.github.sasp4j.fake.wire.dcv;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** The recursive resolver: queries the first server that works, validates signatures, remembers absence on request. */
final class FakeResolver {

    private static final int MAX_CHAIN = 8;

    private final Map<String, FakeZone> zones;
    private final List<FakeNameServer> servers;
    private final InstantSource clock;
    private final Map<String, Remembered> absent = new ConcurrentHashMap<>();
    private final DnsSocket socket;
    private volatile boolean remembering;

    FakeResolver(Map<String, FakeZone> zones, List<FakeNameServer> servers, InstantSource clock) {
        this.zones = zones;
        this.servers = List.copyOf(servers);
        this.clock = clock;
        this.socket = DnsSocket.open("resolver", (query, overTcp) -> Optional.of(respond(query)));
    }

    DnsSocket socket() {
        return socket;
    }

    void remember(boolean on) {
        remembering = on;
        absent.clear();
    }

    private Message respond(Message query) {
        Message response = remembered(query).orElseGet(() -> resolve(query, MAX_CHAIN));
        response.getHeader().setFlag(Flags.RA);
        return response;
    }

    private Message resolve(Message query, int left) {
        Optional<Message> address = addressOfServer(query);
        if (address.isPresent()) {
            return address.get();
        }
        Optional<FakeZone> found = FakeInternet.zoneOf(zones, query);
        if (found.isEmpty()) {
            return DnsMessages.response(query, Rcode.NXDOMAIN);
        }
        boolean validates = !query.getHeader().getFlag(Flags.CD);
        Optional<FakeNameServer> server =
                servers.stream().filter(FakeNameServer::isWorking).findFirst();
        if (server.isEmpty() || (validates && found.get().hasBrokenSignatures())) {
            return DnsMessages.response(query, Rcode.SERVFAIL);
        }
        List<String> names = servers.stream().map(FakeNameServer::name).toList();
        Message response = new ZoneResponder(found.get(), server.get().name(), names).respond(query);
        remember(query, response);
        return follow(query, response, left);
    }

    /** A name that another one stands for may be in a zone of its own. */
    private Message follow(Message query, Message response, int left) {
        List<Record> found = response.getSection(Section.ANSWER);
        int type = query.getQuestion().getType();
        boolean open = type != Type.CNAME && !found.isEmpty() && found.get(found.size() - 1) instanceof CNAMERecord;
        if (open && left > 0) {
            Name target = ((CNAMERecord) found.get(found.size() - 1)).getTarget();
            Message next = Message.newQuery(Record.newRecord(target, type, DClass.IN));
            resolve(next, left - 1)
                    .getSection(Section.ANSWER)
                    .forEach(record -> response.addRecord(record, Section.ANSWER));
        }
        return response;
    }

    private Optional<Message> addressOfServer(Message query) {
        Name name = query.getQuestion().getName();
        return servers.stream()
                .filter(server -> DnsMessages.name(server.name()).equals(name))
                .findFirst()
                .map(server -> {
                    Message response = DnsMessages.response(query, Rcode.NOERROR);
                    if (query.getQuestion().getType() == Type.A) {
                        response.addRecord(
                                new ARecord(
                                        name,
                                        DClass.IN,
                                        Duration.ofHours(1).toSeconds(),
                                        server.address().getAddress()),
                                Section.ANSWER);
                    }
                    return response;
                });
    }

    private void remember(Message query, Message response) {
        Optional<SOARecord> soa = response.getSection(Section.AUTHORITY).stream()
                .filter(SOARecord.class::isInstance)
                .map(SOARecord.class::cast)
                .findFirst();
        if (remembering && soa.isPresent()) {
            Instant until = clock.instant().plusSeconds(soa.get().getMinimum());
            absent.put(key(query), new Remembered(response.getRcode(), soa.get(), until));
        }
    }

    private Optional<Message> remembered(Message query) {
        return Optional.ofNullable(absent.get(key(query)))
                .filter(known -> clock.instant().isBefore(known.until()))
                .map(known -> {
                    Message response = DnsMessages.response(query, known.code());
                    response.addRecord(known.authority(clock.instant()), Section.AUTHORITY);
                    return response;
                });
    }

    private static String key(Message query) {
        Record wanted = query.getQuestion();
        return wanted.getName().canonicalize() + " " + wanted.getType();
    }

    private record Remembered(int code, SOARecord soa, Instant until) {

        /** Its time to live is what is left. */
        Record authority(Instant now) {
            return new SOARecord(
                    soa.getName(),
                    DClass.IN,
                    Duration.between(now, until).toSeconds(),
                    soa.getHost(),
                    soa.getAdmin(),
                    soa.getSerial(),
                    soa.getRefresh(),
                    soa.getRetry(),
                    soa.getExpire(),
                    soa.getMinimum());
        }
    }
}
