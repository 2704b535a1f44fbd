package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.TransportException.Reason;
import io.github.sasp4j.http.deviation.DeviationListener;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.Dns;
import okhttp3.Interceptor;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Code of the caller that throws or blocks, for every form of a call: the call ends as defined, and in time. */
@Timeout(20)
class CallerCodeTest extends CallerCodeFixture {

    static Stream<Arguments> throwables() {
        return Stream.of(new IllegalStateException("the caller's"), new AssertionError("the caller's"))
                .flatMap(thrown -> Stream.of(CallForm.values()).map(form -> arguments(thrown, form)));
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void anInterceptorThatThrowsIsNamedAsTheCallersAndNothingIsSent(Throwable thrown, CallForm form)
            throws IOException {
        Interceptor throwing = chain -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        };
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = ports(server, client().addInterceptor(throwing))) {
            TransportException failure = failure(ports, form);

            assertThat(failure.reason()).isEqualTo(Reason.CALLER_CODE);
            assertThat(failure).hasCause(thrown);
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(CallForm.class)
    void aMethodThatALibraryLacksIsNoCancellation(CallForm form) throws IOException {
        LinkageError missing = new NoSuchMethodError("okhttp3.ResponseBody.create");
        Interceptor unlinked = chain -> {
            throw missing;
        };
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = ports(server, client().addInterceptor(unlinked))) {
            TransportException failure = failure(ports, form);

            assertThat(failure.reason()).isEqualTo(Reason.INCOMPATIBLE_LIBRARY);
            assertThat(failure)
                    .hasMessageContaining("okhttp3.ResponseBody.create")
                    .hasCause(missing);
        }
    }

    @ParameterizedTest
    @EnumSource(CallForm.class)
    void anInterceptorThatBlocksHoldsNoCallBeyondItsTime(CallForm form) throws IOException {
        Interceptor blocking = chain -> {
            block();
            return chain.proceed(chain.request());
        };
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = ports(server, client().addInterceptor(blocking))) {
            assertThat(failure(ports, form).reason()).isEqualTo(Reason.TIMED_OUT);
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(CallForm.class)
    void aNameLookUpThatBlocksHoldsNoCallBeyondItsTime(CallForm form) throws IOException {
        Dns blocking = host -> {
            block();
            return Dns.SYSTEM.lookup(host);
        };
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = portsByName(server, blocking)) {
            assertThat(failure(ports, form).reason()).isEqualTo(Reason.TIMED_OUT);
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(CallForm.class)
    void aNameThatIsNotFoundIsNoConnection(CallForm form) throws IOException {
        Dns failing = host -> {
            throw new UnknownHostException(host);
        };
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = portsByName(server, failing)) {
            assertThat(failure(ports, form).reason()).isEqualTo(Reason.NO_CONNECTION);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FETCH", "FETCH_ASYNC"})
    void aDeviationListenerThatThrowsSpoilsNoResponse(CallForm form) throws IOException {
        DeviationListener throwing = (order, deviation) -> {
            throw new AssertionError("the caller's");
        };
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports =
                        new BothPorts(config(server).deviationListener(throwing).build(), server.address("/order"))) {
            assertThat(ports.failure(form)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FETCH", "FETCH_ASYNC"})
    void aDeviationListenerThatBlocksHoldsNoCallBeyondItsTime(CallForm form) throws IOException {
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = new BothPorts(
                        config(server)
                                .deviationListener((order, deviation) -> block())
                                .build(),
                        server.address("/order"))) {
            assertThat(failure(ports, form).reason()).isEqualTo(Reason.TIMED_OUT);
        }
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void aSupplierOfTheAccessThatThrowsIsNamedAsTheCallers(Throwable thrown, CallForm form) throws IOException {
        Supplier<AccountLogin> throwing = () -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        };
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = new BothPorts(
                        SaspHttpConfig.builder(throwing)
                                .endpoint(server.address("/status"))
                                .allowPlainHttpOnLoopback(true)
                                .build(),
                        server.address("/order"))) {
            if (form.isUpload()) {
                assertThat(ports.failure(form)).isEmpty();
            } else {
                assertThat(failure(ports, form))
                        .hasMessage("The supplier of the access failed.")
                        .hasCause(thrown);
                assertThat(server.connections()).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"FETCH, true", "FETCH, false", "FETCH_ASYNC, true", "FETCH_ASYNC, false"})
    void aSupplierOfTheAccessThatBlocksHoldsNoCallBeyondItsTime(CallForm form, boolean gated) throws IOException {
        Supplier<AccountLogin> blocking = () -> {
            block();
            return StubService.LOGIN;
        };
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = new BothPorts(config(server, blocking, gated).build(), server.address("/order"))) {
            assertThat(failure(ports, form).reason()).isEqualTo(Reason.TIMED_OUT);
            assertThat(server.connections()).isZero();
        }
    }

    private static TransportException failure(BothPorts ports, CallForm form) {
        SaspException failure = ports.failure(form).orElseThrow();
        assertThat(failure).isInstanceOf(TransportException.class);
        return (TransportException) failure;
    }

    private static BothPorts portsByName(FaultServer server, Dns names) {
        String address = server.address("").toString().replace("127.0.0.1", "localhost");
        return new BothPorts(
                config(server)
                        .endpoint(URI.create(address + "/status"))
                        .okHttpClient(client().dns(names).build())
                        .build(),
                URI.create(address + "/order"));
    }
}
