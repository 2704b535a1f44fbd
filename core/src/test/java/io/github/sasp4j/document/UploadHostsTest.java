package io.github.sasp4j.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.error.UploadRefusedException;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To which hosts a document and its token may go. */
class UploadHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://sectigo.com/", "HTTPS://AVS.Sectigo.com/order", "https://a.b.trust-provider.com:8443/"})
    void aTrustedDomainAndTheNamesBelowItAreAllowed(String address) {
        URI uri = URI.create(address);

        assertThat(UploadHosts.vendor().check(uri)).isSameAs(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://notsectigo.com/", "https://sectigo.com.example.com/", "https://127.0.0.1/"})
    void otherHostsAreNot(String address) {
        assertThatThrownBy(() -> UploadHosts.vendor().check(URI.create(address)))
                .isInstanceOf(UploadRefusedException.class)
                .hasMessageEndingWith("is not among those that are trusted.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://sectigo.com/", "ftp://sectigo.com/"})
    void nothingButHttpsIs(String address) {
        assertThatThrownBy(() -> UploadHosts.vendor().check(URI.create(address)))
                .hasMessage("The address for uploads is not HTTPS.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//sectigo.com/", "https:sectigo.com", "https://user@sectigo.com/"})
    void anAddressWithoutAHostOrWithALoginIsNot(String address) {
        assertThatThrownBy(() -> UploadHosts.vendor().check(URI.create(address)))
                .hasMessage("The address for uploads is none that can be used.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/order", "http://localhost/", "https://[::1]/", "HTTP://LocalHost/"})
    void thisMachineIsOnRequest(String address) {
        URI uri = URI.create(address);

        assertThat(UploadHosts.vendor().andLoopback().check(uri)).isSameAs(uri);
        assertThatThrownBy(() -> UploadHosts.vendor().check(uri)).isInstanceOf(UploadRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://sectigo.com/", "http://127.0.0.1.example.com/", "ftp://127.0.0.1/"})
    void plainHttpIsForThisMachineOnly(String address) {
        assertThatThrownBy(() -> UploadHosts.vendor().andLoopback().check(URI.create(address)))
                .hasMessage("The address for uploads is not HTTPS.");
    }

    @Test
    void aDomainThatIsAddedIsTrustedBesidesTheOthers() {
        UploadHosts hosts = UploadHosts.vendor().andLoopback().and("Uploads.Example.com");

        assertThat(hosts.domains()).contains("sectigo.com", "uploads.example.com");
        assertThat(hosts.loopback()).isTrue();
        assertThat(hosts.check(URI.create("https://eu.uploads.example.com/"))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"com", "", "-a.com", "a_b.com", "https://example.com"})
    void aDomainIsANameWithADot(String domain) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UploadHosts(Set.of(domain), false));
    }
}
