package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.document.BrowserUpload;
import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.fake.FakeOrder;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.UploadFault;
import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.UploadAccess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser posts the form made of the form's parts straight to the vendor, and lands on one of two pages. */
class BrowserUploadTest {

    private static final String CONTENT = "A document of the company, so to speak.";

    private final FakeSasp vendor = FakeSasp.demo();
    private final FakeOrder order = vendor.order(OrderNumber.of("720300"));

    @TempDir
    private Path profile;

    private Browser browser;
    private FakeServer server;
    private HostPages pages;

    @BeforeEach
    void start() {
        browser = Browser.find();
        server = FakeServer.start(vendor);
        pages = new HostPages();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
            pages.close();
        }
    }

    @Test
    void documentsThatAreTakenLeadToThePageOfSuccess() throws Exception {
        assertThat(sendOff()).contains("Your documents have been uploaded");
    }

    @Test
    void theVendorHasWhatTheBrowserSent() throws Exception {
        sendOff();

        assertThat(order.uploads())
                .singleElement()
                .extracting(ReceivedUpload::comment)
                .isEqualTo("As asked for");
        assertThat(order.uploads().get(0).documents())
                .containsExactly(new ReceivedUpload.Document(
                        "Gründung 設立.pdf", "application/pdf", CONTENT.length(), sha256(CONTENT)));
    }

    @Test
    void documentsThatAreRefusedLeadToThePageOfFailure() throws Exception {
        vendor.faults().nextUpload(new UploadFault.Rejected("unreadable"));

        assertThat(sendOff()).contains("Your documents were refused");
        assertThat(order.uploads()).isEmpty();
    }

    private String sendOff() throws Exception {
        UploadAccess issued = order.status().upload().orElseThrow();
        BrowserUpload form = BrowserUpload.of(
                new UploadAccess(server.uploadAddress(), issued.token()),
                UploadHosts.vendor().andLoopback(),
                pages.taken(),
                pages.refused());
        return browser.open(pages.formOf(form, "Gründung 設立.pdf", CONTENT, "As asked for"), profile);
    }

    private static String sha256(String content) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
