package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.spec.SaspSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants a value of its own in each field of the specification, and finds it in its place in the domain. */
class EveryFieldTest {

    private static final String METHOD = "/data/dcvStatus/domains/1/methods/0";

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void arrivesInItsPlace(String pointer, String planted, Function<PostPaymentStatus, Object> place) {
        assertThat(read(Examples.with(pointer, planted)))
                .extracting(place)
                .asString()
                .isEqualTo(planted.replaceAll("^\\[?\"|\"]?$", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void comesOutOfNowhereElse(String pointer, String planted, Function<PostPaymentStatus, Object> place) {
        assertThat(read(Examples.tree(Examples.DOCUMENT_SUCCESS).toString()))
                .extracting(place)
                .asString()
                .isNotEqualTo(planted.replaceAll("^\\[?\"|\"]?$", ""));
    }

    @Test
    void theTableHasEveryFieldOfTheSpec() throws IOException {
        Set<String> walked = fields().map(row -> ((String) row.get()[0]).replaceAll("/[0-9]+", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(walked).containsAll(fieldsOfTheSpec());
    }

    static Stream<Arguments> fields() {
        List<Arguments> rows = new ArrayList<>(List.of(
                row("/data/orderNumber", "\"0012\"", PostPaymentStatus::orderNumber),
                row(
                        "/data/productType",
                        "999",
                        status -> status.product().type().getAsInt()),
                row(
                        "/data/productName",
                        "\"P\"",
                        status -> status.product().name().get()),
                row(
                        "/data/certificateDuration",
                        "17",
                        status -> status.product().certificateDays().getAsInt()),
                row(
                        "/data/productTerm",
                        "18",
                        status -> status.product().termDays().getAsInt()),
                row(
                        "/data/uploadDocumentUrl",
                        "\"https://u.example.com/u\"",
                        s -> s.upload().get().url()),
                row(
                        "/data/uploadDocumentToken",
                        "\"T\"",
                        s -> s.upload().get().token().jwt()),
                row("/data/orderStatus", "\"Refunded\"", PostPaymentStatus::orderStatus),
                row(
                        "/data/primaryDomainName",
                        "\"p.example.com\"",
                        s -> multi(s).primary().get()),
                row(
                        "/data/maxMDCDomains",
                        "33",
                        status -> multi(status).maxDomains().getAsInt()),
                row(
                        "/data/maxMDCWildcardDomains",
                        "34",
                        status -> multi(status).maxWildcardDomains().getAsInt()),
                row(
                        "/data/dcvStatus/MD5",
                        "\"M\"",
                        status -> dcv(status).digests().md5().get()),
                row(
                        "/data/dcvStatus/SHA256",
                        "\"S\"",
                        status -> dcv(status).digests().sha256().get()),
                row(
                        "/data/dcvStatus/uniqueValue",
                        "\"U\"",
                        status -> dcv(status).digests().uniqueValue().get()),
                row(
                        "/data/dcvStatus/domains/1/domainName",
                        "\"D\"",
                        status -> domain(status).name()),
                row(
                        "/data/dcvStatus/domains/1/dcvStatus",
                        "\"Completed\"",
                        status -> domain(status).status()),
                row(
                        "/data/dcvStatus/domains/1/selectedMethod",
                        "\"X\"",
                        s -> domain(s).selectedMethod().orElse("")),
                row(METHOD + "/type", "\"whoisEmail\"", status -> method(status).kind()),
                row(
                        METHOD + "/title",
                        "\"MT\"",
                        status -> method(status).title().get()),
                row(METHOD + "/level", "\"9\"", status -> method(status).level().get()),
                row(
                        METHOD + "/selectedMethod",
                        "\"Y\"",
                        s -> method(s).selectedMethod().orElse("")),
                row(
                        METHOD + "/options",
                        "[\"o@example.com\"]",
                        status -> only(method(status).options())),
                row(
                        "/data/agreementStatus/clickThroughStatus",
                        "\"notExecuted\"",
                        s -> agreement(s).clickThrough().get()),
                row(
                        "/data/agreementStatus/clickThroughEmailAddress",
                        "\"a@example.com\"",
                        s -> agreement(s).email().get()),
                row(
                        "/data/agreementStatus/lastEmailSent",
                        "\"2020-02-29\"",
                        s -> agreement(s).lastEmailSent().get()),
                row(
                        "/data/agreementStatus/lastOpenDate",
                        "\"2020-03-01\"",
                        s -> agreement(s).lastOpened().get()),
                row("/data/callbackStatus/phoneNumber", "\"+1 202 555 0100\"", EveryFieldTest::phoneNumber)));
        section(rows, 0, "csrStatus", "canReplaceCSR", "needProvideCSR");
        section(rows, 1, "dcvStatus", "selectDCVMethod", "enterDCVCode");
        section(rows, 2, "agreementStatus", "", "resendAgreementEmail");
        section(rows, 3, "callbackStatus", "", "callMeLater");
        section(rows, 4, "organizationStatus", "", "uploadDocument");
        section(rows, 5, "secondApprovalStatus", "", "");
        section(rows, 6, "fsupStatus", "", "");
        requirement(rows, 0, "organizationName");
        requirement(rows, 1, "legalExistence");
        requirement(rows, 2, "assumedName");
        requirement(rows, 3, "physicalExistence");
        requirement(rows, 4, "operationalExistence");
        requirement(rows, 5, "trademarkCheck");
        return rows.stream();
    }

    @Test
    void aSingleDomainsNameArrivesInItsPlace() {
        String answer = Examples.text(Examples.SINGLE_DOMAIN)
                .replace("\"domainName\": \"www.example.com\"", "\"domainName\": \"x.example.com\"");

        assertThat(((SingleDomain) read(answer).coverage()).name()).contains("x.example.com");
    }

    private static void section(List<Arguments> rows, int index, String name, String present, String action) {
        String at = "/data/" + name;
        rows.add(row(
                at + "/title", "\"T\"", status -> section(status, index).title().orElse("")));
        rows.add(row(
                at + "/description",
                "\"D\"",
                s -> section(s, index).description().orElse("")));
        rows.add(row(
                at + "/status",
                sectionStatusOtherThan(index),
                status -> section(status, index).status()));
        if (!action.isEmpty()) {
            rows.add(row(
                    at + "/availableActions",
                    "[\"" + action + "\"]",
                    status -> section(status, index).actions().isEmpty()
                            ? present
                            : only(section(status, index).actions())));
        }
    }

    private static String sectionStatusOtherThan(int index) {
        return index == 3 || index == 4 ? "\"Completed\"" : "\"InProgress\"";
    }

    private static void requirement(List<Arguments> rows, int index, String name) {
        String at = "/data/organizationStatus/" + name;
        rows.add(row(
                at + "/title",
                "\"T\"",
                status -> requirement(status, index).title().orElse("")));
        rows.add(row(
                at + "/description",
                "\"D\"",
                s -> requirement(s, index).description().orElse("")));
        rows.add(row(
                at + "/status",
                "\"Completed\"",
                status -> requirement(status, index).status()));
    }

    private static Arguments row(String pointer, String planted, Function<PostPaymentStatus, Object> place) {
        return arguments(pointer, planted, place);
    }

    /** Every property of the response's schemas, as the place where it stands in a response. */
    private static Set<String> fieldsOfTheSpec() throws IOException {
        JsonNode schemas = SpecYaml.read(SaspSpec.open()).at("/components/schemas");
        Set<String> fields = new TreeSet<>();
        walk(schemas, schemas.get("PostPaymentData"), "/data", fields);
        // The name of a single-domain certificate has a test of its own.
        fields.remove("/data/domainName");
        return fields;
    }

    private static void walk(JsonNode schemas, JsonNode schema, String at, Set<String> fields) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode value = resolved(schemas, property.getValue());
            JsonNode items = resolved(schemas, value.path("items"));
            String place = at + "/" + property.getKey();
            if (value.has("properties")) {
                walk(schemas, value, place, fields);
            } else if (items.has("properties")) {
                walk(schemas, items, place, fields);
            } else {
                fields.add(place);
            }
        });
    }

    private static JsonNode resolved(JsonNode schemas, JsonNode schema) {
        JsonNode reference = schema.path("$ref").isMissingNode() ? schema.at("/allOf/0/$ref") : schema.path("$ref");
        return reference.isMissingNode()
                ? schema
                : schemas.path(reference.asText().substring("#/components/schemas/".length()));
    }

    private static PostPaymentStatus read(String answer) {
        return RecordedResponse.read(
                answer.getBytes(java.nio.charset.StandardCharsets.UTF_8), (asked, deviation) -> {});
    }

    private static MultiDomain multi(PostPaymentStatus status) {
        return (MultiDomain) status.coverage();
    }

    private static Dcv dcv(PostPaymentStatus status) {
        return status.sections().dcv().orElseThrow();
    }

    private static Domain domain(PostPaymentStatus status) {
        return dcv(status).domains().get(1);
    }

    private static DcvMethod method(PostPaymentStatus status) {
        return domain(status).methods().get(0);
    }

    private static Agreement agreement(PostPaymentStatus status) {
        return status.sections().agreement().orElseThrow();
    }

    private static String phoneNumber(PostPaymentStatus status) {
        return status.sections().callback().orElseThrow().phoneNumber().orElse("");
    }

    private static Section section(PostPaymentStatus status, int index) {
        return status.sections().present().get(index);
    }

    private static Requirement requirement(PostPaymentStatus status, int index) {
        return status.sections().organization().orElseThrow().requirements().get(index);
    }

    private static Object only(List<?> elements) {
        return elements.size() == 1 ? elements.get(0) : elements;
    }
}
