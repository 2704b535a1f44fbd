package io.github.sasp4j.http;

import io.github.sasp4j.http.ConnectionFault.Transport;
import java.time.Instant;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Certificates of servers on loopback, valid or not, and a client that trusts their authority. */
final class TestCertificates {

    private static final HeldCertificate AUTHORITY =
            new HeldCertificate.Builder().certificateAuthority(0).build();

    static final HandshakeCertificates VALID =
            server(signed().addSubjectAlternativeName("127.0.0.1").addSubjectAlternativeName("localhost"));

    private static final HandshakeCertificates OF_ANOTHER_HOST =
            server(signed().addSubjectAlternativeName("another.example.com"));
    private static final HandshakeCertificates EXPIRED = server(signed().addSubjectAlternativeName("127.0.0.1")
            .validityInterval(
                    Instant.parse("2020-01-01T00:00:00Z").toEpochMilli(),
                    Instant.parse("2020-01-02T00:00:00Z").toEpochMilli()));
    private static final HandshakeCertificates OF_NOBODY =
            server(new HeldCertificate.Builder().addSubjectAlternativeName("127.0.0.1"));

    private static final HandshakeCertificates TRUST = new HandshakeCertificates.Builder()
            .addTrustedCertificate(AUTHORITY.certificate())
            .build();

    private TestCertificates() {}

    static HandshakeCertificates of(Transport transport) {
        return switch (transport) {
            case PLAIN, TLS -> VALID;
            case TLS_OF_ANOTHER_HOST -> OF_ANOTHER_HOST;
            case TLS_EXPIRED -> EXPIRED;
            case TLS_UNKNOWN -> OF_NOBODY;
        };
    }

    static OkHttpClient.Builder trustingClient() {
        return new OkHttpClient.Builder().sslSocketFactory(TRUST.sslSocketFactory(), TRUST.trustManager());
    }

    private static HeldCertificate.Builder signed() {
        return new HeldCertificate.Builder().signedBy(AUTHORITY);
    }

    private static HandshakeCertificates server(HeldCertificate.Builder certificate) {
        return new HandshakeCertificates.Builder()
                .heldCertificate(certificate.build())
                .build();
    }
}
