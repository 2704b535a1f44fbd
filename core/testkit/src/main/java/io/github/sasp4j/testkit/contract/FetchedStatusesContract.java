package io.github.sasp4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sasp4j.error.AccessDeniedException;
import io.github.sasp4j.error.ErrorCode;
import io.github.sasp4j.error.RequestRejectedException;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.VendorError;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The promises on what a call brings: the model, or the error that says what to correct. */
@SuppressWarnings("exports") // JUnit makes what the annotations name
@DisplayNameGeneration(PromiseNames.class)
@ExtendWith({Waivers.class, ReasonReporter.class, BoundedPromises.class})
abstract class FetchedStatusesContract implements BoundedPromises.TimeLimited {

    private PostPaymentStatuses port;
    private StatusRequest request;

    /** A fresh port in front of the known service. */
    protected abstract PostPaymentStatuses port() throws Exception;

    /** What the service knows. Default: the specification's examples, as the fake's demo does. */
    protected KnownService known() {
        return KnownService.ofTheDocument();
    }

    /** How long each promise may take. Default: 30 seconds. */
    @Override
    public Duration timeLimit() {
        return Duration.ofSeconds(30);
    }

    @BeforeEach
    void open() throws Exception {
        port = port();
        request = StatusRequest.of(known().anyOrder());
    }

    @AfterEach
    void close() {
        port.close();
    }

    /** Callers render what they are given. */
    @Nested
    class Model {

        @TestFactory
        @Because("callers render a field that is there, and take one that is not for one that the service did not send")
        Stream<DynamicTest> everyOrderArrivesWhole() {
            return known().orders().stream()
                    .map(order -> dynamicTest(
                            order.number().text(),
                            () -> order.wholeness().accept(port.fetch(StatusRequest.of(order.number())))));
        }

        @Test
        @Because("models are logged, and whoever has the token can upload documents")
        void theUploadTokenIsNotInTheText() {
            assertThat(known().orders()).allSatisfy(order -> {
                PostPaymentStatus status = port.fetch(StatusRequest.of(order.number()));

                status.upload()
                        .map(UploadAccess::token)
                        .ifPresent(token -> assertThat(status.toString()).doesNotContain(token.jwt()));
            });
        }

        @Test
        @Because("a host compares two looks to tell what has changed")
        void askingTwiceBringsTheSame() {
            assertThat(port.fetch(request)).isEqualTo(port.fetch(request));
        }
    }

    /** A request's own access outranks the port's: platforms serve many accounts. */
    @Nested
    class Access {

        @Test
        @Because("a reseller's customer would otherwise see the orders of another account")
        void aWrongLoginIsDenied() {
            AccessDeniedException denied = catchThrowableOfType(AccessDeniedException.class, () -> port.fetch(wrong()));

            assertThat(codeOf(denied)).isEqualTo(ErrorCode.ACCESS_DENIED);
        }

        @Test
        @Because("repeating a wrong login can lock the account")
        void aDeniedAccessIsNeverToBeRetried() {
            assertThat(catchThrowableOfType(AccessDeniedException.class, () -> port.fetch(wrong()))
                            .retryable())
                    .isFalse();
        }

        @Test
        @Because("exceptions end in logs that more people read than may know a password")
        void theErrorDoesNotTellTheAccess() {
            assertThatThrownBy(() -> port.fetch(wrong()))
                    .hasStackTraceContaining("AccessDeniedException")
                    .extracting(FetchedStatusesContract::everythingPrinted)
                    .asString()
                    .doesNotContain(Secrets.of(known().wrongAccess()));
        }

        @Test
        @Because("a session belongs to one visitor, whose login the platform does not have")
        void anotherAccessStandsInForThePortsOwn() {
            assertThat(port.fetch(request.withAccess(known().otherAccess())).orderNumber())
                    .isEqualTo(request.orderNumber());
        }

        @Test
        @Because("a session that has ended must not show its visitor's order to the next")
        void aWrongSessionIsDenied() {
            assertThatThrownBy(() -> port.fetch(request.withAccess(known().wrongSession())))
                    .isInstanceOf(AccessDeniedException.class);
        }

        @Test
        @Because("one customer's wrong login is no reason to turn another away")
        void aDeniedRequestDoesNotSpoilTheNext() {
            assertThatThrownBy(() -> port.fetch(wrong())).isInstanceOf(AccessDeniedException.class);

            assertThat(port.fetch(request).orderNumber()).isEqualTo(request.orderNumber());
        }

        private StatusRequest wrong() {
            return request.withAccess(known().wrongAccess());
        }
    }

    /** A rejection says what to correct. */
    @Nested
    class Rejections {

        @Test
        @Because("a host shows the error beside the field that it is about")
        void anUnknownOrderIsAnInvalidOrderNumber() {
            RequestRejectedException rejected = rejected(StatusRequest.of(known().unknownOrder()));

            assertThat(codeOf(rejected)).isEqualTo(ErrorCode.INVALID_ARGUMENT);
            assertThat(rejected.argument()).contains("orderNumber");
        }

        @Test
        @Because("an order can be right where its certificate is not")
        void anUnknownCertificateIsAnInvalidCertificateId() {
            RequestRejectedException rejected = rejected(request.withCertificate(known().unknownCertificate()));

            assertThat(codeOf(rejected)).isEqualTo(ErrorCode.INVALID_ARGUMENT);
            assertThat(rejected.argument()).contains("certificateID");
        }

        @Test
        @Because("the vendor's support asks for its words, not for ours")
        void theServicesWordsAreKept() {
            assertThat(rejected(StatusRequest.of(known().unknownOrder())).vendorError())
                    .map(VendorError::message)
                    .contains("The value of the 'orderNumber' argument is invalid!");
        }

        private RequestRejectedException rejected(StatusRequest wrong) {
            return catchThrowableOfType(RequestRejectedException.class, () -> port.fetch(wrong));
        }
    }

    final PostPaymentStatuses opened() {
        return port;
    }

    /** For any order that is known. */
    final StatusRequest request() {
        return request;
    }

    private static ErrorCode codeOf(SaspException failure) {
        return failure.vendorError().orElseThrow().code().known().orElseThrow();
    }

    private static String everythingPrinted(Throwable failure) {
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));
        return printed + failure.toString();
    }
}
