package io.github.sasp4j.dcv.probe;

import io.github.sasp4j.dcv.proof.DnsRecord;
import io.github.sasp4j.dcv.proof.DnsRecordType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/** Records of the DNS library as those of the model. */
final class DnsRecords {

    private DnsRecords() {}

    /**
     * The records of a response.
     *
     * @param name the name that was asked for, which has no record of another type than CNAME where it is one
     */
    static List<DnsRecord> of(String name, DnsResponse response) {
        List<DnsRecord> records = new ArrayList<>();
        for (Record record : response.records()) {
            String owner = record.getName().toString(true);
            boolean own = owner.equalsIgnoreCase(name);
            if (own || record instanceof CNAMERecord) {
                toModel(record, owner).ifPresent(records::add);
            }
        }
        return records;
    }

    static int number(DnsRecordType type) {
        return switch (type) {
            case A -> Type.A;
            case AAAA -> Type.AAAA;
            case CNAME -> Type.CNAME;
            case TXT -> Type.TXT;
        };
    }

    private static Optional<DnsRecord> toModel(Record record, String owner) {
        Duration time = Duration.ofSeconds(record.getTTL());
        if (record instanceof CNAMERecord cname) {
            return Optional.of(
                    new DnsRecord(owner, DnsRecordType.CNAME, cname.getTarget().toString(true), time));
        }
        if (record instanceof TXTRecord txt) {
            return Optional.of(new DnsRecord(owner, DnsRecordType.TXT, String.join("", txt.getStrings()), time));
        }
        if (record instanceof ARecord a) {
            return Optional.of(
                    new DnsRecord(owner, DnsRecordType.A, a.getAddress().getHostAddress(), time));
        }
        if (record instanceof AAAARecord aaaa) {
            return Optional.of(
                    new DnsRecord(owner, DnsRecordType.AAAA, aaaa.getAddress().getHostAddress(), time));
        }
        return Optional.empty();
    }
}
