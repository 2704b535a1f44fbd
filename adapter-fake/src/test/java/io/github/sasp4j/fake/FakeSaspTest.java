package io.github.sasp4j.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakeSaspTest {

    private static final AccountLogin LOGIN = AccountLogin.of("host", "host-password");
    private static final SaspSession SESSION = SaspSession.of("host-session");
    private static final OrderNumber NUMBER = OrderNumber.of("0042");
    private static final CertificateId CERTIFICATE = CertificateId.of("77");

    @Nested
    class Accounts {

        private final FakeSasp fake = FakeSasp.builder()
                .login(LOGIN)
                .session(SESSION)
                .order(NUMBER, OrderTemplate.DV_SINGLE_DOMAIN)
                .build();

        @Test
        void aLoginThatWasAddedIsLetIn() {
            assertThat(fake.statuses(LOGIN).fetch(StatusRequest.of(NUMBER)).orderNumber())
                    .isEqualTo(NUMBER);
        }

        @Test
        void aSessionThatWasAddedIsLetIn() {
            assertThat(fake.statuses(SESSION).fetch(StatusRequest.of(NUMBER)).orderNumber())
                    .isEqualTo(NUMBER);
        }

        @Test
        void thePasswordsCaseMatters() {
            PostPaymentStatuses port = fake.statuses(AccountLogin.of("host", "Host-Password"));

            assertThatThrownBy(() -> port.fetch(StatusRequest.of(NUMBER))).isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void aFakeWithoutAccountsLetsNobodyIn() {
            PostPaymentStatuses port = FakeSasp.builder().build().statuses(LOGIN);

            assertThatThrownBy(() -> port.fetch(StatusRequest.of(NUMBER))).isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void whoIsNotLetInDoesNotLearnWhetherTheOrderExists() {
            PostPaymentStatuses port = fake.statuses(SaspSession.of("other"));

            assertThatThrownBy(() -> port.fetch(StatusRequest.of("1"))).isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void aDenialIsInTheDocumentsWords() {
            SaspException denied = catchThrowableOfType(
                    SaspException.class,
                    () -> fake.statuses(SaspSession.of("other")).fetch(StatusRequest.of(NUMBER)));

            assertThat(denied.vendorError())
                    .contains(VendorError.of(
                            -16,
                            "Incorrect login details, account is locked, password has expired or your source IP is"
                                    + " blocked."));
        }
    }

    @Nested
    class Orders {

        @Test
        void areListedInTheOrderInWhichTheyWereAdded() {
            FakeSasp fake = FakeSasp.builder()
                    .order(OrderNumber.of("9"), OrderTemplate.OV_SINGLE_DOMAIN)
                    .order(OrderNumber.of("1"), OrderTemplate.DV_SINGLE_DOMAIN)
                    .build();

            assertThat(fake.orders()).extracting(OrderNumber::text).containsExactly("9", "1");
        }

        @Test
        void anOrderNumberIsTakenOnce() {
            FakeSasp.Builder builder = FakeSasp.builder().order(NUMBER, OrderTemplate.DV_SINGLE_DOMAIN);

            assertThatThrownBy(() -> builder.order(NUMBER, OrderTemplate.OV_SINGLE_DOMAIN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there is an order 0042 already");
        }

        @Test
        void anUnknownOrderIsRefusedInTheDocumentsWords() {
            PostPaymentStatuses port = FakeSasp.builder().login(LOGIN).build().statuses(LOGIN);

            assertThat(catchThrowableOfType(SaspException.class, () -> port.fetch(StatusRequest.of(NUMBER)))
                            .vendorError())
                    .contains(VendorError.of(-4, "The value of the 'orderNumber' argument is invalid!"));
        }

        @Test
        void leadingZerosTellOrdersApart() {
            PostPaymentStatuses port = FakeSasp.builder()
                    .login(LOGIN)
                    .order(NUMBER, OrderTemplate.DV_SINGLE_DOMAIN)
                    .build()
                    .statuses(LOGIN);

            assertThatThrownBy(() -> port.fetch(StatusRequest.of("42"))).isInstanceOf(RequestRejectedException.class);
        }

        @Test
        void aRecordedOrderStandsAsItWasRecorded() {
            PostPaymentStatus recorded = OrderTemplate.OV_SINGLE_DOMAIN.status(NUMBER, Instant.EPOCH);
            FakeSasp fake = FakeSasp.builder().login(LOGIN).order(recorded).build();

            assertThat(fake.statuses(LOGIN).fetch(StatusRequest.of(NUMBER)).withUpload(recorded.upload()))
                    .isEqualTo(recorded);
        }

        @Test
        void whatIsAddedLaterDoesNotReachAFakeThatWasBuilt() {
            FakeSasp.Builder builder = FakeSasp.builder();
            FakeSasp fake = builder.build();

            builder.order(NUMBER, OrderTemplate.DV_SINGLE_DOMAIN);

            assertThat(fake.orders()).isEmpty();
        }
    }

    @Nested
    class Certificates {

        private final FakeSasp.Builder builder =
                FakeSasp.builder().login(LOGIN).order(NUMBER, OrderTemplate.DV_SINGLE_DOMAIN);

        @Test
        void aCertificateOfTheOrderIsAccepted() {
            PostPaymentStatuses port =
                    builder.certificate(NUMBER, CERTIFICATE).build().statuses(LOGIN);

            assertThat(port.fetch(StatusRequest.of(NUMBER).withCertificate(CERTIFICATE))
                            .orderNumber())
                    .isEqualTo(NUMBER);
        }

        @Test
        void aCertificateOfAnotherOrderIsRefusedInTheDocumentsWords() {
            OrderNumber other = OrderNumber.of("2");
            PostPaymentStatuses port = builder.order(other, OrderTemplate.DV_SINGLE_DOMAIN)
                    .certificate(NUMBER, CERTIFICATE)
                    .build()
                    .statuses(LOGIN);

            assertThat(catchThrowableOfType(
                                    SaspException.class,
                                    () -> port.fetch(StatusRequest.of(other).withCertificate(CERTIFICATE)))
                            .vendorError())
                    .contains(VendorError.of(-4, "The value of the 'certificateID' argument is invalid!"));
        }

        @Test
        void aCertificateNeedsItsOrder() {
            assertThatThrownBy(() -> FakeSasp.builder().certificate(NUMBER, CERTIFICATE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("order 0042 has to be added before its certificate");
        }
    }

    @Nested
    class Ports {

        private final FakeSasp fake = FakeSasp.builder()
                .login(LOGIN)
                .order(NUMBER, OrderTemplate.OV_SINGLE_DOMAIN)
                .build();

        @Test
        void shareTheOrders() {
            StatusRequest request = StatusRequest.of(NUMBER);

            assertThat(fake.statuses(LOGIN).fetch(request))
                    .isEqualTo(fake.statuses(LOGIN).fetch(request));
        }

        @Test
        void closingOneLeavesTheOthersOpen() {
            PostPaymentStatuses other = fake.statuses(LOGIN);

            fake.statuses(LOGIN).close();

            assertThat(other.fetch(StatusRequest.of(NUMBER)).orderNumber()).isEqualTo(NUMBER);
        }
    }

    @Nested
    class DemoVendor {

        private final FakeSasp demo = FakeSasp.demo();

        @Test
        void hasAnOrderOfEachTemplate() {
            assertThat(demo.orders())
                    .extracting(OrderNumber::text)
                    .containsExactly("654824", "700100", "720300", "801200300");
        }

        @ParameterizedTest
        @ValueSource(strings = {"654824", "700100", "720300", "801200300"})
        void knowsEachOfItsOrders(String number) {
            PostPaymentStatuses port = demo.statuses(AccountLogin.of("demo", "demo-password"));

            assertThat(port.fetch(StatusRequest.of(number)).orderNumber()).hasToString(number);
        }

        @Test
        void itsClockStandsOnTheDayOfTheDocumentsExample() {
            assertThat(tokenExpiry(demo)).isEqualTo(Instant.parse("2019-11-27T12:00:00Z"));
        }

        @Test
        void itsClockCanBeTheCallers() {
            InstantSource clock = InstantSource.fixed(Instant.parse("2031-05-01T08:00:00Z"));

            assertThat(tokenExpiry(FakeSasp.demo(clock))).isEqualTo(Instant.parse("2031-05-08T08:00:00Z"));
        }

        private static Instant tokenExpiry(FakeSasp fake) {
            PostPaymentStatus status =
                    fake.statuses(SaspSession.of("demo-session")).fetch(StatusRequest.of("654824"));
            return status.upload().orElseThrow().token().expires().orElseThrow();
        }
    }
}
