package io.github.sasp4j.http;

import static io.github.sasp4j.http.deviation.DeviationKind.COERCED_TYPE;
import static io.github.sasp4j.http.deviation.DeviationKind.MALFORMED_VALUE;
import static io.github.sasp4j.http.deviation.DeviationKind.MISSING_FIELD;
import static io.github.sasp4j.http.deviation.DeviationKind.UNKNOWN_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another JSON type than the tables': read if its meaning is plain, kept raw if it is not. */
class TypeDeviationTest extends DeviationCase {

    @Nested
    class Scalars {

        @ParameterizedTest
        @MethodSource("io.github.sasp4j.http.ResponsePointers#texts")
        void aNumberForATextIsCoerced(String pointer) {
            read(Examples.with(pointer, "1234567"));

            assertThat(added(pointer).get(0))
                    .extracting(Deviation::pointer, Deviation::kind)
                    .containsExactly(pointer, COERCED_TYPE);
        }

        @ParameterizedTest
        @MethodSource("io.github.sasp4j.http.ResponsePointers#integers")
        void aTextForANumberIsCoerced(String pointer) {
            read(Examples.with(pointer, "\"77\""));

            assertThat(added(pointer)).containsExactly(new Deviation(pointer, COERCED_TYPE, "\"77\""));
        }

        @Test
        void theDigitsOfANumberForATextAreKept() {
            assertThat(read(Examples.with("/data/orderNumber", "12345678901234567890123"))
                            .orderNumber())
                    .isEqualTo(OrderNumber.of("12345678901234567890123"));
        }

        @ParameterizedTest
        @ValueSource(ints = {730, Integer.MAX_VALUE, Integer.MIN_VALUE})
        void theValueOfATextForANumberIsRead(int days) {
            assertThat(read(Examples.with("/data/productTerm", "\"" + days + "\""))
                            .product()
                            .termDays())
                    .isEqualTo(OptionalInt.of(days));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"n/a\"", "\"\"", "36.5", "99999999999", "true", "{}", "[365]"})
        void whatIsNoIntegerIsMalformedAndKeptRaw(String raw) {
            PostPaymentStatus status = read(Examples.with("/data/productTerm", raw));

            assertThat(added("/data/productTerm"))
                    .containsExactly(new Deviation("/data/productTerm", MALFORMED_VALUE, raw));
            assertThat(status.unmapped()).containsEntry("/data/productTerm", raw);
        }

        @ParameterizedTest
        @MethodSource("io.github.sasp4j.http.ResponsePointers#texts")
        void anObjectForATextIsMalformedAndKept(String pointer) {
            PostPaymentStatus status = read(Examples.with(pointer, "{\"x\":[1]}"));

            assertThat(added(pointer)).extracting(Deviation::kind).containsExactly(MALFORMED_VALUE);
            assertThat(status.unmapped()).containsKey(pointer);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.sasp4j.http.ResponsePointers#objects")
    void anythingElseForAnObjectIsMalformedAndKept(String pointer) {
        PostPaymentStatus status = read(Examples.with(pointer, "\"none\""));

        assertThat(added(pointer)).containsExactly(new Deviation(pointer, MALFORMED_VALUE, "\"none\""));
        assertThat(status.unmapped()).containsEntry(pointer, "\"none\"");
    }

    @Nested
    class Lists {

        @ParameterizedTest
        @CsvSource({
            "/data/csrStatus/availableActions, canReplaceCSR",
            "/data/dcvStatus/availableActions, selectDCVMethod",
            "/data/callbackStatus/availableActions, callMeNow",
            "/data/organizationStatus/availableActions, uploadDocument"
        })
        void oneActionInPlaceOfTheListIsCoerced(String pointer, String action) {
            read(Examples.with(pointer, "\"" + action + "\""));

            assertThat(added(pointer)).containsExactly(new Deviation(pointer, COERCED_TYPE, "\"" + action + "\""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"canUpdateEmailAddress\"", "[\"canUpdateEmailAddress\"]"})
        void theAgreementsActionsAreATextOrAList(String raw) {
            PostPaymentStatus status = read(Examples.with("/data/agreementStatus/availableActions", raw));

            assertThat(deviations).isEqualTo(OF_THE_EXAMPLE);
            assertThat(status.sections().agreement().orElseThrow().actions()).hasToString("[canUpdateEmailAddress]");
        }

        @Test
        void oneDomainInPlaceOfTheListIsCoerced() {
            JsonNode tree = Examples.tree(Examples.DOCUMENT_SUCCESS);
            Examples.set(
                    tree,
                    "/data/dcvStatus/domains",
                    tree.at(ResponsePointers.DOMAIN).toString());

            PostPaymentStatus status = read(tree.toString());

            assertThat(status.sections().dcv().orElseThrow().domains()).hasSize(1);
            assertThat(added("/data/dcvStatus/domains"))
                    .filteredOn(deviation -> deviation.pointer().equals("/data/dcvStatus/domains"))
                    .extracting(Deviation::kind)
                    .containsExactly(COERCED_TYPE);
        }

        @Test
        void aTextInPlaceOfTheDomainsIsMalformedAndKept() {
            PostPaymentStatus status = read(Examples.with("/data/dcvStatus/domains", "\"none\""));

            assertThat(status.sections().dcv().orElseThrow().domains()).isEmpty();
            assertThat(status.unmapped()).containsEntry("/data/dcvStatus/domains", "\"none\"");
        }

        @Test
        void anEmptyTextInPlaceOfActionsIsNoAction() {
            PostPaymentStatus status = read(Examples.with("/data/csrStatus/availableActions", "\"\""));

            assertThat(status.sections().csr().orElseThrow().actions()).isEmpty();
            assertThat(added("/data/csrStatus")).extracting(Deviation::kind).containsExactly(COERCED_TYPE);
        }

        @Test
        void aMisfitWithinAListDoesNotShiftThePlacesOfTheOthers() {
            PostPaymentStatus status =
                    read(Examples.with("/data/dcvStatus/availableActions", "[null,{},\"brandNew\"]"));

            assertThat(added("/data/dcvStatus/availableActions"))
                    .containsExactlyInAnyOrder(
                            new Deviation("/data/dcvStatus/availableActions/0", MISSING_FIELD, "null"),
                            new Deviation("/data/dcvStatus/availableActions/1", MALFORMED_VALUE, "{}"),
                            new Deviation("/data/dcvStatus/availableActions/2", UNKNOWN_VALUE, "\"brandNew\""));
            assertThat(status.sections().dcv().orElseThrow().actions()).hasToString("[brandNew]");
        }
    }
}
