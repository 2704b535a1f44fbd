package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms, and what the server says to each of them, byte by byte. */
class RequestTest {

    private static FakeServer server;

    @BeforeAll
    static void start() {
        server = FakeServer.start(FakeSasp.demo());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            loginName=demo&loginPassword=demo-password&orderNumber=700100&Foo=1          | -2 | 'Foo' is an unrecognized argument!
            Foo=1                                                                        | -2 | 'Foo' is an unrecognized argument!
            x=1&y=1                                                                      | -2 | 'x' is an unrecognized argument!
            login%20name=1                                                               | -2 | 'login name' is an unrecognized argument!
            order%ZZ=1                                                                   | -2 | 'order%ZZ' is an unrecognized argument!
            ""                                                                           | -3 | The 'loginName' argument is missing!
            &&                                                                           | -3 | The 'loginName' argument is missing!
            orderNumber=700100                                                           | -3 | The 'loginName' argument is missing!
            loginName=demo&orderNumber=700100                                            | -3 | The 'loginPassword' argument is missing!
            loginName=demo&loginPassword=demo-password                                   | -3 | The 'orderNumber' argument is missing!
            saspSessionID=demo-session                                                   | -3 | The 'orderNumber' argument is missing!
            loginName=&loginPassword=demo-password&orderNumber=700100                    | -4 | The value of the 'loginName' argument is invalid!
            loginName=demo&loginPassword&orderNumber=700100                              | -4 | The value of the 'loginPassword' argument is invalid!
            loginName=demo&loginPassword=demo-password&orderNumber=                      | -4 | The value of the 'orderNumber' argument is invalid!
            loginName=demo&loginPassword=demo-password&orderNumber=%                     | -4 | The value of the 'orderNumber' argument is invalid!
            loginName=demo&loginPassword=demo-password&orderNumber=%4                    | -4 | The value of the 'orderNumber' argument is invalid!
            loginName=demo&loginPassword=demo-password&orderNumber=%FF                   | -4 | The value of the 'orderNumber' argument is invalid!
            loginName=demo&loginPassword=demo-password&orderNumber=999999                | -4 | The value of the 'orderNumber' argument is invalid!
            loginName=demo&loginPassword=demo-password&orderNumber=1&ORDERNUMBER=1       | -4 | The value of the 'orderNumber' argument is invalid!
            loginName=demo&loginPassword=demo-password&orderNumber=700100&certificateID= | -4 | The value of the 'certificateID' argument is invalid!
            loginName=demo&loginPassword=demo-password&orderNumber=700100&certificateID=7a | -4 | The value of the 'certificateID' argument is invalid!
            loginName=demo&loginPassword=demo-password&orderNumber=700100&certificateID=7 | -4 | The value of the 'certificateID' argument is invalid!
            loginName=demo&loginPassword=demo-password&orderNumber=700100&certificateID=12345678901234567 | -4 | The value of the 'certificateID' argument is invalid!
            saspSessionID=12345678901234567&orderNumber=700100                           | -4 | The value of the 'saspSessionID' argument is invalid!
            saspSessionID=demo-session&loginName=demo&loginPassword=x&orderNumber=700100 | -4 | The value of the 'loginName' argument is invalid!
            saspSessionID=demo-session&loginPassword=x&orderNumber=700100                | -4 | The value of the 'loginPassword' argument is invalid!
            saspSessionID=another-one&orderNumber=700100                                 | -16 | "Incorrect login details, account is locked, password has expired or your source IP is blocked."
            loginName=demo&loginPassword=wrong&orderNumber=700100                        | -16 | "Incorrect login details, account is locked, password has expired or your source IP is blocked."
            loginName=Demo&loginPassword=demo-password&orderNumber=700100                | -16 | "Incorrect login details, account is locked, password has expired or your source IP is blocked."
            """)
    @ExpectsDeviations("requests that section 1 does not allow")
    void isRefusedInTheDocumentsWords(String form, String code, String message) {
        assertThat(WireClient.post(server, form == null ? "" : form).body())
                .isEqualTo("{\"errorCode\":\"" + code + "\",\"errorMessage\":\"" + message + "\",\"data\":{}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loginName=demo&loginPassword=demo-password&orderNumber=700100",
                "orderNumber=700100&loginPassword=demo-password&loginName=demo",
                "LOGINNAME=demo&loginpassword=demo-password&OrderNumber=700100",
                "login%4eame=demo&loginPassword=demo%2Dpassword&orderNumber=%37%30%30100",
                "saspSessionID=demo-session&orderNumber=700100",
                "saspsessionid=demo-session&orderNumber=700100&CERTIFICATEID=7001000001",
                "&saspSessionID=demo-session&&orderNumber=700100&",
                "saspSessionID=demo-session&orderNumber=700100\r\n"
            })
    void isLetIn(String form) {
        assertThat(WireClient.json(WireClient.post(server, form))
                        .at("/data/orderNumber")
                        .asText())
                .isEqualTo("700100");
    }

    @ParameterizedTest
    @CsvSource({"loginName, 64", "loginPassword, 128", "orderNumber, 64"})
    @ExpectsDeviations("arguments beyond their limits")
    void aLimitIsCountedInCharactersAsPeopleDo(String argument, int limit) {
        String certificate = "%F0%9F%93%9C"; // one character, two chars of Java, four bytes
        String atTheLimit = form(argument, certificate.repeat(limit));
        String beyond = form(argument, certificate.repeat(limit + 1));

        assertThat(WireClient.json(WireClient.post(server, beyond))
                        .path("errorMessage")
                        .asText())
                .isEqualTo("The value of the '" + argument + "' argument is invalid!");
        assertThat(WireClient.json(WireClient.post(server, atTheLimit))
                        .path("errorCode")
                        .asText())
                .isEqualTo(argument.equals("orderNumber") ? "-4" : "-16");
    }

    private static String form(String argument, String value) {
        return "loginName=demo&loginPassword=demo-password&orderNumber=999999"
                .replaceAll(argument + "=[^&]*", argument + "=" + value);
    }
}
