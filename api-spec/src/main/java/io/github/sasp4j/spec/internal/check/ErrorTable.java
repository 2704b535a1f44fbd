package io.github.sasp4j.spec.internal.check;

import io.github.sasp4j.spec.internal.schema.OpenApiDescription;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The codes of section 2.1 and the messages that belong to them.
 *
 * @param rows one for each code, in the order of the specification
 */
record ErrorTable(List<Row> rows) {

    private static final String PLACE = "/components/schemas/StatusResponse/properties/errorCode/x-error-codes";

    ErrorTable {
        rows = List.copyOf(rows);
    }

    static ErrorTable of(OpenApiDescription description) {
        return new ErrorTable(description
                .at(PLACE)
                .valueStream()
                .map(row -> new Row(
                        row.required("code").asString(),
                        row.required("message").asString(),
                        Optional.ofNullable(row.get("placeholder")).map(JsonNode::asString)))
                .toList());
    }

    Optional<Row> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    String codes() {
        return rows.stream().map(Row::code).collect(Collectors.joining(", "));
    }

    /** How a message is written, compared with the table. */
    enum Form {
        AS_THE_TABLE,
        /** But for single quotes round the name of the argument. */
        WITH_QUOTES,
        OTHERWISE
    }

    /** One line of the table. */
    record Row(String code, String message, Optional<String> placeholder) {

        Form form(String said) {
            if (placeholder.filter(message::contains).isEmpty()) {
                return said.equals(message) ? Form.AS_THE_TABLE : Form.OTHERWISE;
            }
            String[] words = message.split(Pattern.quote(placeholder.orElseThrow()), 2);
            Matcher named = Pattern.compile(Pattern.quote(words[0]) + "('?)[^'\\s]+\\1" + Pattern.quote(words[1]))
                    .matcher(said);
            if (!named.matches()) {
                return Form.OTHERWISE;
            }
            return named.group(1).isEmpty() ? Form.AS_THE_TABLE : Form.WITH_QUOTES;
        }
    }
}
