package io.github.sasp4j.fake.internal.template;

import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The DCV methods that the vendor offers. */
final class StandardDcvMethods {

    private StandardDcvMethods() {}

    /** What is available for every domain: the constructed addresses, the CSR hash variants, the validation staff. */
    static List<DcvMethod> standard(String mailDomain, String level) {
        return List.of(constructedEmail(mailDomain, level), csrHash(), manual());
    }

    /** The standard methods, before them an address out of Whois. */
    static List<DcvMethod> withWhois(String address, List<DcvMethod> standard) {
        DcvMethod whois =
                method(DcvMethodKind.WHOIS_EMAIL, "Registered Email Addresses", Optional.empty(), List.of(address));
        return Stream.concat(Stream.of(whois), standard.stream()).toList();
    }

    private static DcvMethod constructedEmail(String mailDomain, String level) {
        List<String> addresses = Stream.of("admin", "administrator", "hostmaster", "postmaster", "webmaster")
                .map(box -> box + "@" + mailDomain)
                .toList();
        return method(DcvMethodKind.EMAIL, "Alternative Email Addresses", Optional.of(level), addresses);
    }

    private static DcvMethod csrHash() {
        return method(
                DcvMethodKind.CSR_HASH,
                "Alternative Methods",
                Optional.empty(),
                List.of("CNAME CSR Hash", "HTTP CSR Hash", "HTTPS CSR Hash"));
    }

    private static DcvMethod manual() {
        return method(DcvMethodKind.MANUAL, "None of the above", Optional.empty(), List.of("Manual"));
    }

    private static DcvMethod method(DcvMethodKind kind, String title, Optional<String> level, List<String> options) {
        return new DcvMethod(OpenValue.of(kind), Optional.of(title), level, Optional.empty(), options);
    }
}
