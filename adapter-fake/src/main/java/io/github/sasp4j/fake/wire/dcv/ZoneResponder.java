package io.github.sasp4j.fake.wire.dcv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * Responds for one zone with what one of its servers has.
 *
 * @param zone the zone
 * @param server the name of the server; empty for all records
 * @param nameServers the names of all servers of the zone
 */
record ZoneResponder(FakeZone zone, String server, List<String> nameServers) {

    private static final long TIME = 300;

    ZoneResponder {
        nameServers = List.copyOf(nameServers);
    }

    Message respond(Message query) {
        Record wanted = query.getQuestion();
        List<Record> records = all();
        List<Record> found = find(records, wanted.getName(), wanted.getType());
        boolean exists = !find(records, wanted.getName(), Type.ANY).isEmpty()
                || records.stream().anyMatch(record -> record.getName().subdomain(wanted.getName()));
        Message response = DnsMessages.response(query, exists ? Rcode.NOERROR : Rcode.NXDOMAIN);
        found.forEach(record -> response.addRecord(record, Section.ANSWER));
        if (found.isEmpty()) {
            response.addRecord(startOfAuthority(), Section.AUTHORITY);
        }
        return response;
    }

    /** The records of a name; where it is another name's, that one and its records within the zone. */
    private static List<Record> find(List<Record> records, Name name, int type) {
        List<Record> found = new ArrayList<>();
        Set<Name> visited = new HashSet<>();
        Name next = name;
        while (visited.add(next)) {
            List<Record> own = at(records, next);
            own.stream()
                    .filter(record -> record.getType() == type || type == Type.ANY)
                    .forEach(found::add);
            List<CNAMERecord> aliases = own.stream()
                    .filter(CNAMERecord.class::isInstance)
                    .map(CNAMERecord.class::cast)
                    .toList();
            if (type == Type.CNAME || type == Type.ANY || !found.isEmpty() || aliases.isEmpty()) {
                return found;
            }
            found.add(aliases.get(0));
            next = aliases.get(0).getTarget();
            List<Record> ofTarget = find(records, next, type);
            found.addAll(ofTarget);
            return found;
        }
        return found;
    }

    /** The records of the name itself, or those that a wildcard gives to it. */
    private static List<Record> at(List<Record> records, Name name) {
        List<Record> own =
                records.stream().filter(record -> record.getName().equals(name)).toList();
        if (!own.isEmpty()
                || records.stream().anyMatch(record -> record.getName().subdomain(name))) {
            return own;
        }
        return records.stream()
                .filter(record -> record.getName().isWild()
                        && name.subdomain(new Name(record.getName(), 1))
                        && records.stream().noneMatch(other -> isBetween(other.getName(), record.getName(), name)))
                .map(record -> record.withName(name))
                .toList();
    }

    /** Whether a name that exists stands nearer to the name than the wildcard does. */
    private static boolean isBetween(Name other, Name wildcard, Name name) {
        Name above = new Name(wildcard, 1);
        return !other.isWild() && !other.equals(above) && other.subdomain(above) && name.subdomain(other);
    }

    private List<Record> all() {
        List<Record> records = new ArrayList<>(zone.records(server));
        records.add(startOfAuthority());
        for (String nameServer : nameServers) {
            records.add(new NSRecord(apex(), DClass.IN, TIME, DnsMessages.name(nameServer)));
        }
        return records;
    }

    private Record startOfAuthority() {
        long negative = zone.negativeTimeToLive().toSeconds();
        return new SOARecord(
                apex(),
                DClass.IN,
                negative,
                DnsMessages.name(nameServers.get(0)),
                DnsMessages.name("hostmaster." + zone.name()),
                1,
                TIME,
                TIME,
                TIME,
                negative);
    }

    private Name apex() {
        return DnsMessages.name(zone.name());
    }
}
