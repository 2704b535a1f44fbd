package com.example.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.jayway.jsonpath.JsonPath;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.spring.test.AutoConfigureFakeSasp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The health of the calls as a monitor asks for it, the same on Spring Boot 3 and 4. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "sasp.calls.attempts=1",
            "management.endpoint.health.show-details=always",
            "management.endpoint.health.group.certificates.include=sasp",
            "management.endpoint.health.group.certificates.status.order=degraded,up,unknown"
        })
@AutoConfigureFakeSasp
class HealthTest {

    @Value("${local.server.port}")
    int port;

    @Autowired
    FakeSasp fake;

    @Autowired
    OrderService orders;

    @Test
    void isUpAfterACall() throws Exception {
        orders.openSteps("700100");

        assertThat(health("/sasp", "$.status")).isEqualTo("UP");
        assertThat(health("/certificates", "$.status")).isEqualTo("UP");
    }

    @Test
    void afterAFailureTheGroupOfItsOwnIsDegradedAndTheApplicationIsNot() throws Exception {
        fake.faults().everywhere().next(1, new Fault.DroppedConnection());
        assertThat(catchThrowable(() -> orders.openSteps("700100"))).isNotNull();

        assertThat(health("/sasp", "$.details.failure")).isEqualTo("TRANSPORT");
        assertThat(health("/certificates", "$.status")).isEqualTo("DEGRADED");
        assertThat(health("", "$.status")).isEqualTo("UP");
    }

    private String health(String path, String part) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/actuator/health" + path);
        String body = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        return JsonPath.read(body, part);
    }
}
