package io.github.sasp4j.spec.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sasp4j.spec.SaspSpec;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The generated words are those of the specification: none is lost on the way, and none is altered. */
class SpecVocabularyTest {

    private static JsonNode spec;
    private static JsonNode schemas;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream yaml = SaspSpec.open()) {
            spec = new YAMLMapper().readTree(yaml);
        }
        schemas = spec.required("components").required("schemas");
    }

    @Test
    void everySchemaHasItsFieldsInTheirOrder() {
        assertThat(SpecVocabulary.schemas())
                .extracting(SpecSchema::name)
                .containsExactlyElementsOf(schemas.propertyStream()
                        .filter(schema -> schema.getValue().has("properties"))
                        .map(Map.Entry::getKey)
                        .toList());
        assertThat(SpecVocabulary.schemas())
                .allSatisfy(schema -> assertThat(schema.fields())
                        .extracting(SpecField::name)
                        .containsExactlyElementsOf(names(schema)));
    }

    @Test
    void whatIsRequiredIsWhatTheTablesRequire() {
        assertThat(SpecVocabulary.schemas()).allSatisfy(schema -> {
            JsonNode node = schemas.required(schema.name());
            JsonNode tables = node.path("x-documented");
            JsonNode required = Stream.of(
                            tables.path("required"), tables.at("/anyOf/0/required"), node.path("required"))
                    .filter(JsonNode::isArray)
                    .findFirst()
                    .orElse(tables);
            assertThat(schema.required()).containsExactlyInAnyOrderElementsOf(texts(required));
        });
    }

    @Test
    void eachFieldHasTheWordsAndTheSentinelOfTheSpecification() {
        everyField((field, node) -> {
            List<String> words = Stream.concat(
                            texts(node.path("x-extensible-enum")).stream(),
                            texts(node.at("/items/x-extensible-enum")).stream())
                    .toList();
            List<String> tables = texts(node.at("/x-documented/enum"));
            assertThat(field.words()).isEqualTo(words.isEmpty() ? tables : words);
            assertThat(field.tableWords()).isEqualTo(tables);
            assertThat(field.sentinel().orElse(""))
                    .isEqualTo(node.path("x-sentinel").asString(""));
        });
    }

    @Test
    void theWordsOfAMethodDependOnItsType() {
        SpecField options = SpecVocabulary.schema("DcvMethod").field("options").orElseThrow();

        assertThat(options.wordsByType()).containsOnlyKeys("csrHash", "manual");
        assertThat(options.wordsByType().get("csrHash"))
                .isEqualTo(texts(schemas.at("/DcvMethod/properties/options/x-words-by-type/0/words")));
    }

    @Test
    void countsAndSecretsAreToldApart() {
        assertThat(namesOf(SpecField::isCount))
                .containsExactlyInAnyOrder(
                        "errorCode",
                        "productType",
                        "certificateDuration",
                        "productTerm",
                        "maxMDCDomains",
                        "maxMDCWildcardDomains",
                        "level");
        assertThat(namesOf(SpecField::isSecret))
                .containsExactlyInAnyOrder("loginPassword", "saspSessionID", "token", "uploadDocumentToken");
    }

    @Test
    void aFieldSaysWhetherItIsADay() {
        everyField((field, node) -> assertThat(field.isDate())
                .isEqualTo(node.at("/x-documented/format").asString("").equals("date")));
        assertThat(namesOf(SpecField::isDate)).contains("lastEmailSent");
    }

    @Test
    void theArgumentsHaveTheirLimits() {
        assertThat(SpecVocabulary.requestArguments()).allSatisfy(argument -> {
            JsonNode node = schemas.at("/StatusRequest/properties/" + argument.name());
            int limit = node.path("maxLength").asInt(node.path("x-max-digits").asInt(0));
            assertThat(argument.maxLength()).isEqualTo(OptionalInt.of(limit));
        });
        assertThat(SpecVocabulary.requestArgument("CERTIFICATEid").orElseThrow().name())
                .isEqualTo("certificateID");
    }

    @Test
    void theDigitsOfACertificatesNumberAreThoseOfItsPattern() {
        JsonNode certificate = schemas.at("/StatusRequest/properties/certificateID");

        assertThat(certificate.required("pattern").asString())
                .isEqualTo("^[0-9]{1," + certificate.required("x-max-digits").asInt() + "}$");
    }

    @Test
    void theErrorsAreThoseOfTheTable() {
        JsonNode rows = schemas.at("/StatusResponse/properties/errorCode/x-error-codes");

        assertThat(SpecVocabulary.errors()).hasSize(rows.size());
        rows.forEach(row -> assertThat(
                        SpecVocabulary.error(row.required("code").asInt()).orElseThrow())
                .returns(row.required("message").asString(), SpecError::template)
                .returns(
                        row.path("placeholder").asString(""),
                        error -> error.placeholder().orElse("")));
    }

    @Test
    void aMessageNamesItsArgumentInQuotes() {
        SpecError missing = SpecVocabulary.error(-3).orElseThrow();

        assertThat(missing.message("orderNumber")).isEqualTo("The 'orderNumber' argument is missing!");
        assertThat(missing.argumentIn("The 'orderNumber' argument is missing!")).contains("'orderNumber'");
        assertThat(missing.argumentIn("The argument is missing!")).isEmpty();
    }

    @Test
    void aMessageWithoutAnArgumentIsMatchedAsAWhole() {
        SpecError unknown = SpecVocabulary.error(-14).orElseThrow();

        assertThat(unknown.argumentIn(unknown.message("x"))).contains("");
        assertThat(unknown.argumentIn("An unknown error")).isEmpty();
    }

    @Test
    void fieldsOfLaterVersionsAreFieldNamesToo() {
        Set<String> names = new LinkedHashSet<>(texts(spec.at("/info/x-later-fields")));
        SpecVocabulary.schemas().forEach(schema -> names.addAll(names(schema)));

        assertThat(SpecVocabulary.fieldNames()).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void theFixedTextsHoldEveryWordAndSentinel() {
        assertThat(SpecVocabulary.fixedTexts())
                .contains("ERROR!!!", "notCompleted", "resendAgreementEmail", "HTTPS CSR Hash", "Manual")
                .contains("Not yet set", "Multiple domains");
    }

    @Test
    void pathsAndServersAreThoseOfTheOperations() {
        assertThat(SpecVocabulary.paths())
                .containsExactlyElementsOf(spec.required("paths").propertyNames());
        assertThat(SpecVocabulary.servers())
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(spec.findValuesAsString("url").stream()
                        .filter(url -> url.startsWith("https://") && !url.contains("github") && !url.contains("apache"))
                        .toList()));
    }

    @Test
    void anUnknownSchemaIsAnErrorOfTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecVocabulary.schema("NoSuchSchema"))
                .withMessage("The specification has no schema NoSuchSchema");
    }

    private interface FieldCheck {
        void check(SpecField field, JsonNode node);
    }

    private static void everyField(FieldCheck check) {
        SpecVocabulary.schemas()
                .forEach(schema -> schema.fields()
                        .forEach(field -> check.check(
                                field,
                                schemas.required(schema.name())
                                        .required("properties")
                                        .required(field.name()))));
    }

    private static Set<String> namesOf(java.util.function.Predicate<SpecField> wanted) {
        Set<String> names = new TreeSet<>();
        everyField((field, node) -> {
            if (wanted.test(field)) {
                names.add(field.name());
            }
        });
        return names;
    }

    private static List<String> names(SpecSchema schema) {
        return List.copyOf(
                schemas.required(schema.name()).required("properties").propertyNames());
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
