package io.github.sasp4j.fake.wire.dcv;

import io.github.sasp4j.dcv.proof.DnsRecord;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;

/** Names, records and messages of the DNS library. */
final class DnsMessages {

    private DnsMessages() {}

    static Name name(String text) {
        try {
            return Name.fromString(text, Name.root);
        } catch (TextParseException notAName) {
            throw new IllegalArgumentException("not a name of the DNS: " + text, notAName);
        }
    }

    static Record record(DnsRecord record) {
        Name owner = name(record.name());
        long time = record.timeToLive().toSeconds();
        return switch (record.type()) {
            case A -> new ARecord(owner, DClass.IN, time, literal(record.value()));
            case AAAA -> new AAAARecord(owner, DClass.IN, time, literal(record.value()));
            case CNAME -> new CNAMERecord(owner, DClass.IN, time, name(record.value()));
            case TXT -> new TXTRecord(owner, DClass.IN, time, record.value());
        };
    }

    /** A response without records. */
    static Message response(Message query, int code) {
        Message response = new Message(query.getHeader().getID());
        response.getHeader().setFlag(Flags.QR);
        if (query.getHeader().getFlag(Flags.RD)) {
            response.getHeader().setFlag(Flags.RD);
        }
        response.getHeader().setRcode(code);
        Optional.ofNullable(query.getQuestion()).ifPresent(wanted -> response.addRecord(wanted, Section.QUESTION));
        return response;
    }

    static Message truncated(Message query) {
        Message response = response(query, Rcode.NOERROR);
        response.getHeader().setFlag(Flags.TC);
        return response;
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException notALiteral) {
            throw new IllegalArgumentException("not an address: " + address, notALiteral);
        }
    }
}
