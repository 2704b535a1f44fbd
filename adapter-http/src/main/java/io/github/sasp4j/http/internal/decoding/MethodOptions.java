package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.sasp4j.http.deviation.DeviationKind;
import io.github.sasp4j.spec.dto.DcvMethodDto;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.util.List;
import java.util.Map;

/** The options of a DCV method, whose words depend on the method's type. */
final class MethodOptions {

    private static final Map<String, List<String>> WORDS_BY_TYPE = SpecVocabulary.schema("DcvMethod")
            .field(DcvMethodDto.JSON_PROPERTY_OPTIONS)
            .orElseThrow()
            .wordsByType();

    private MethodOptions() {}

    /** Notes the unknown words of a method, at whose end the parser stands. */
    static void check(DcvMethodDto method, JsonParser parser, DeviationCollector findings) {
        List<String> options = method.getOptions();
        List<String> words = method.getType() == null ? null : WORDS_BY_TYPE.get(method.getType());
        if (options == null || words == null) {
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (option != null && !words.contains(option)) {
                findings.note(
                        DeviationKind.UNKNOWN_VALUE,
                        DecodingContext.pointer(parser) + "/" + DcvMethodDto.JSON_PROPERTY_OPTIONS + "/" + i,
                        TextNode.valueOf(option).toString());
            }
        }
    }
}
