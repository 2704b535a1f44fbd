package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.fault.UploadFault;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.RecordedResponse;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.SaspHttpConfig;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.port.UploadRequest;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.spec.SaspSpec;
import io.github.sasp4j.spec.recording.ExchangeRecorder;
import io.github.sasp4j.testkit.contract.SampleDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An EV multi-domain order on its way from payment to the certificate, over the wire and through a recorder, with an
 * upload and with everything that can go wrong. Secrets stand wherever a service could put them.
 */
final class OrderJourney {

    static final AccountLogin LOGIN = AccountLogin.of("planted-login-7", "Pl&nted \"pässword/1\"");
    static final SaspSession SESSION = SaspSession.of("planted-ssn-41c8");
    static final OrderNumber ORDER = OrderNumber.of("7530864219");
    static final CertificateId CERTIFICATE = CertificateId.of("8642097531");

    private static final String DOMAIN = "planted-shop.com";
    private static final String SUBDOMAIN = "checkout.planted-shop.com";
    private static final String WILDCARD = "*.planted-cards.co.uk";
    private static final String EMAIL = "jo.planted@mail.planted-post.org";
    private static final String IN_DESCRIPTION = "chief.planted@planted-board.net";
    private static final String UNKNOWN_FIELD = "ns7.planted-dns.info";
    private static final String PHONE = "+44 20 7946 0857";
    private static final CsrDigests DIGESTS = new CsrDigests(
            Optional.of("0A1B2C3D4E5F60718293A4B5C6D7E8F9"),
            Optional.of("A1B2C3D4E5F60718293A4B5C6D7E8F90A1B2C3D4E5F60718293A4B5C6D7E8F90"),
            Optional.of("plantedUnique1"));

    private final Set<String> tokens = new LinkedHashSet<>();
    private final FakeSasp vendor;
    private final FakeOrder order;
    private PostPaymentStatuses statuses;
    private ValidationDocuments documents;

    private OrderJourney() {
        vendor = FakeSasp.builder()
                .login(LOGIN)
                .order(planted())
                .certificate(ORDER, CERTIFICATE)
                .build();
        order = vendor.order(ORDER);
    }

    /** Goes all the way, and says what must not be found anywhere. */
    static List<String> recordedBy(ExchangeRecorder recorder) {
        OrderJourney walk = new OrderJourney();
        try (FakeServer server =
                FakeServer.builder(walk.vendor).rewriteUploadUrl().start()) {
            SaspHttpConfig config = SaspHttpConfig.builder(LOGIN)
                    .withoutGate()
                    .endpoint(server.endpoint())
                    .allowPlainHttpOnLoopback(true)
                    .recorder(recorder)
                    .build();
            try (PostPaymentStatuses statuses = SaspHttp.statuses(config);
                    ValidationDocuments documents = SaspHttp.documents(config)) {
                walk.statuses = statuses;
                walk.documents = documents;
                walk.fromPaymentToIssue();
                walk.everythingGoesWrong();
            }
        }
        return walk.secrets();
    }

    private void fromPaymentToIssue() {
        look();
        order.staff().confirmPayment();
        look();
        order.customer().replaceCsr(DIGESTS);
        look();
        for (String domain : List.of(DOMAIN, SUBDOMAIN, WILDCARD)) {
            order.customer().selectDcvMethod(domain, "CNAME CSR Hash");
            look();
            order.staff().completeDomain(domain);
        }
        order.staff().openCallback(PHONE);
        look();
        order.staff().completeCallback();
        order.staff().requestDocuments();
        upload();
        look();
        order.staff().approveOrganization();
        order.staff().approveSecond();
        look();
        order.staff().issue();
        look();
    }

    private void everythingGoesWrong() {
        StatusRequest request = StatusRequest.of(ORDER);
        fails(request.withAccess(SESSION));
        fails(request.withAccess(AccountLogin.of(LOGIN.name(), LOGIN.password() + "x")));
        String echo = "No " + LOGIN.name() + " with " + LOGIN.password() + " for " + EMAIL + " and " + tokens;
        for (Fault fault : List.of(
                new Fault.ErrorResponse(VendorError.of(-14, echo)),
                new Fault.ErrorResponse(VendorError.of(-14, URLEncoder.encode(echo, StandardCharsets.UTF_8))),
                new Fault.FormEncodedError(VendorError.of(-3, echo)),
                new Fault.WrongContentType("text/plain; note=" + DOMAIN),
                new Fault.HttpError(503),
                new Fault.HtmlPage(),
                new Fault.TruncatedBody(),
                new Fault.DroppedConnection())) {
            vendor.faults().everywhere().next(1, fault);
            Throwable unused = catchThrowable(() -> statuses.fetch(request));
        }
    }

    private void look() {
        PostPaymentStatus status = statuses.fetch(StatusRequest.of(ORDER).withCertificate(CERTIFICATE));
        status.upload().ifPresent(access -> tokens.add(access.token().jwt()));
    }

    private void fails(StatusRequest request) {
        assertNotNull(catchThrowable(() -> statuses.fetch(request)));
    }

    private void upload() {
        UploadRequest request = new UploadRequest(
                statuses.fetch(StatusRequest.of(ORDER)).upload().orElseThrow(),
                List.of(SampleDocuments.pdf("planted-register.pdf", SampleDocuments.bytes(1000))),
                "Planted comment by " + EMAIL);
        vendor.faults().nextUpload(new UploadFault.Rejected("planted-register.pdf of " + DOMAIN + " is not legible"));
        assertNotNull(catchThrowable(() -> documents.upload(request)));
        documents.upload(request);
    }

    private List<String> secrets() {
        List<String> secrets = new ArrayList<>(List.of(
                LOGIN.name(),
                LOGIN.password(),
                "pässword",
                SESSION.id(),
                ORDER.text(),
                CERTIFICATE.digits(),
                DOMAIN,
                SUBDOMAIN,
                WILDCARD.substring(2),
                "planted-cards",
                EMAIL,
                "jo.planted",
                "mail.planted-post",
                IN_DESCRIPTION,
                "planted-board",
                UNKNOWN_FIELD,
                "7946 0857",
                "79460857",
                "0A1B2C3D4E5F60718293A4B5C6D7E8F9",
                "plantedUnique1",
                "Planted comment",
                "planted"));
        for (String token : tokens) {
            secrets.add(token);
            secrets.add(token.split("\\.", -1)[1]);
            secrets.add(token.split("\\.", -1)[2]);
        }
        return secrets;
    }

    /** The specification's example with planted names, not paid yet, and with a token that the fake takes. */
    private static PostPaymentStatus planted() {
        PostPaymentStatus template = FakeSasp.builder()
                .order(ORDER, OrderTemplate.EV_MULTI_DOMAIN)
                .build()
                .order(ORDER)
                .status();
        String body = documentExample()
                .replace("mnsure.org", SUBDOMAIN)
                .replace("state.mn.us", WILDCARD)
                .replace("mn.gov", DOMAIN)
                .replace("654824", ORDER.text())
                .replace("agreements@example.com", EMAIL)
                .replace("You have already", "Ask <b>" + IN_DESCRIPTION + "</b>&#44; who has already")
                .replace(
                        "\"orderStatus\"",
                        "\"caaCheckStatus\": {\"at\": \"" + UNKNOWN_FIELD + "\", \"by\": \"" + LOGIN.name()
                                + "\", \"phones\": [442079460857]}, \"orderStatus\"");
        return RecordedResponse.read(body.getBytes(StandardCharsets.UTF_8), (asked, deviation) -> {})
                .withOrderStatus(OrderStatus.AWAITING_PAYMENT)
                .withUpload(template.upload());
    }

    private static String documentExample() {
        try (InputStream example =
                SaspSpec.class.getResourceAsStream("/META-INF/openapi/examples/document-success.json")) {
            return new String(Objects.requireNonNull(example).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
