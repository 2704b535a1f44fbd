package io.github.sasp4j.http.standin;

import java.util.Locale;
import java.util.Map;

/** What a field of the specification, of a request or of a form tells by its name alone. */
enum FieldKind {
    /** Anything: only what looks like a name is replaced. */
    TEXT,
    /** A name, a number or a hash, wherever it turns up as a word. */
    NAME,
    /** A domain name, though it may not look like one. */
    DOMAIN,
    /** A phone number. */
    PHONE,
    /** What lets somebody in, wherever it turns up, within words too. */
    SECRET,
    /** A secret whose length and letters tell something too. */
    PASSWORD,
    /** An upload token. */
    TOKEN,
    /** What a customer has written, which no response depends on. */
    OWN_WORDS;

    private static final Map<String, FieldKind> BY_NAME = Map.ofEntries(
            Map.entry("loginname", NAME),
            Map.entry("loginpassword", PASSWORD),
            Map.entry("saspsessionid", SECRET),
            Map.entry("ordernumber", NAME),
            Map.entry("certificateid", NAME),
            Map.entry("uploaddocumenttoken", TOKEN),
            Map.entry("token", TOKEN),
            Map.entry("domainname", DOMAIN),
            Map.entry("primarydomainname", DOMAIN),
            Map.entry("phonenumber", PHONE),
            // They stand in the domain's DNS, where anybody can look for them.
            Map.entry("md5", NAME),
            Map.entry("sha256", NAME),
            Map.entry("uniquevalue", NAME),
            Map.entry("comment", OWN_WORDS));

    static FieldKind of(String name) {
        return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), TEXT);
    }

    boolean isLetIn() {
        return this == SECRET || this == PASSWORD || this == TOKEN;
    }
}
