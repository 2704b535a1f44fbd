package io.github.sasp4j.fake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.fake.transition.Customer;
import io.github.sasp4j.fake.transition.Staff;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transitions of orders by the control API, as a program in any language performs them. */
class ControlTransitionsTest extends ControlFixture {

    @Test
    void anOrderIsLedFromPaymentToIssued() {
        post("/orders", "{'number':'42','template':'DV_SINGLE_DOMAIN','stage':'AWAITING_PAYMENT'}");
        perform("staff", "confirmPayment");
        perform(
                "customer",
                "submitCsr",
                "7C1767B30512B6003FD3C2E618A86522",
                "80FC0FB9266DB7B83F85850FA0E6548B6D70EE68C8B5B412F1DEEA6EBDEF0404");
        perform("customer", "selectDcvMethod", "www.example.com", "CNAME CSR Hash");
        post("/clock", "{'advance':'PT3H'}");
        perform("staff", "completeDomain", "www.example.com");
        JsonNode issued = perform("staff", "issue");

        assertThat(issued.path("orderStatus").asText()).isEqualTo("Processed");
        assertThat(WireClient.json(WireClient.ask(server, "42"))
                        .at("/data/orderStatus")
                        .asText())
                .isEqualTo("Processed");
    }

    @ParameterizedTest
    @EnumSource(OrderTemplate.class)
    void whoPerformsNothingButWhatIsListedLeadsAnOrderToIssued(OrderTemplate template) {
        post("/orders", "{'number':'42','template':'" + template + "','stage':'AWAITING_PAYMENT'}");
        Set<String> performed = new HashSet<>();

        for (JsonNode next = next(performed); next != null; next = next(performed)) {
            performed.add(next.toString());
            perform(
                    next.path("actor").asText(),
                    next.path("name").asText(),
                    StreamSupport.stream(next.path("arguments").spliterator(), false)
                            .map(argument -> argument.path("values").path(0).asText())
                            .toArray(String[]::new));
        }

        assertThat(WireClient.json(send("GET", "/orders/42", ""))
                        .path("orderStatus")
                        .asText())
                .isEqualTo("Processed");
    }

    @Test
    void aTransitionIsListedWithTheValuesThatItsArgumentsCanHave() {
        assertThat(allowed("700100", "selectDcvMethod")).singleElement().satisfies(transition -> {
            assertThat(transition.path("actor").asText()).isEqualTo("customer");
            assertThat(transition.at("/arguments/0").toString())
                    .isEqualTo("{\"kind\":\"domain\",\"values\":[\"www.example.com\"]}");
            assertThat(transition.at("/arguments/1/kind").asText()).isEqualTo("dcvMethod");
            assertThat(transition.at("/arguments/1/values").toString())
                    .contains("\"admin@example.com\"", "\"CNAME CSR Hash\"");
        });
    }

    @Test
    void methodsThatNeedAHashAreNotListedBeforeThereIsACsr() {
        post("/orders", "{'number':'42','stage':'PAID'}");

        assertThat(allowed("42", "selectDcvMethod"))
                .singleElement()
                .satisfies(transition -> assertThat(
                                transition.at("/arguments/1/values").toString())
                        .doesNotContain("CSR Hash"));
    }

    @Test
    void whatTheOrderDoesNotAllowIsNotListed() {
        assertThat(allowed("700100", "confirmPayment")).isEmpty();
        assertThat(allowed("700100", "approveSecond")).isEmpty();
    }

    @Test
    void everyTransitionOfTheFakeIsListed() {
        JsonNode listed = WireClient.json(send("GET", "/transitions", ""));

        assertThat(listed.findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Customer.class, Staff.class)
                        .flatMap(actor -> Stream.of(actor.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName)
                        .toList());
    }

    /** The next transition of a straight way to the certificate, if there is one. */
    private @Nullable JsonNode next(Set<String> performed) {
        Set<String> detours = Set.of(
                "reject", "refund", "rejectRequirement", "requestDocuments", "replaceCsr", "requestManualCallback");
        return StreamSupport.stream(
                        WireClient.json(send("GET", "/orders/42/transitions", ""))
                                .spliterator(),
                        false)
                .filter(transition -> !detours.contains(transition.path("name").asText()))
                .filter(transition -> !performed.contains(transition.toString()))
                .findFirst()
                .orElse(null);
    }

    private List<JsonNode> allowed(String order, String name) {
        return StreamSupport.stream(
                        WireClient.json(send("GET", "/orders/" + order + "/transitions", ""))
                                .spliterator(),
                        false)
                .filter(transition -> transition.path("name").asText().equals(name))
                .toList();
    }

    private JsonNode perform(String actor, String name, String... arguments) {
        return post(
                "/orders/42/transitions",
                "{'actor':'" + actor + "','name':'" + name + "','arguments':["
                        + Stream.of(arguments).map(text -> "'" + text + "'").collect(Collectors.joining(","))
                        + "]}");
    }
}
