package io.github.sasp4j.dcv.proof;

/** The types of DNS records that matter for a proof of control. */
public enum DnsRecordType {
    /** An IPv4 address. */
    A,
    /** An IPv6 address. */
    AAAA,
    /** The name that a name stands for. */
    CNAME,
    /** A text. */
    TXT
}
