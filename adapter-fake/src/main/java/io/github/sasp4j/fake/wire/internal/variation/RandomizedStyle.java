package io.github.sasp4j.fake.wire.internal.variation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.error.VendorError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Another legal form with each response. */
public final class RandomizedStyle implements ResponseStyle {

    private static final List<String> JSON_TYPES =
            List.of(WireResponse.JSON_TYPE, "application/json", "application/json;charset=utf-8");
    private static final int BAD_REQUEST = 400;
    private static final String REFUSALS = "";

    private final Map<String, AtomicLong> answers = new ConcurrentHashMap<>();
    private final long seed;
    private final boolean inMeaningToo;

    public RandomizedStyle(long seed, boolean inMeaningToo) {
        this.seed = seed;
        this.inMeaningToo = inMeaningToo;
    }

    @Override
    public WireResponse told(ObjectNode answer) {
        RandomChoices choices = next(answer.at("/data/orderNumber").asText());
        ResponseParts parts = new ResponseParts(answer);
        if (inMeaningToo) {
            new SemanticVariation(choices).apply(parts);
        }
        new SyntacticVariation(choices).apply(parts);
        WireResponse told = choices.coin() ? WireResponse.json(answer) : WireResponse.indentedJson(answer);
        return told.withContentType(choices.oneOf(JSON_TYPES));
    }

    @Override
    public WireResponse refused(VendorError error) {
        RandomChoices choices = next(REFUSALS);
        VendorError said = inMeaningToo && choices.coin()
                ? new VendorError(error.code(), SpecificationStyle.withoutQuotes(error), Optional.of("Reference 4711"))
                : error;
        WireResponse refused = choices.below(3) == 0 ? WireResponse.form(said) : json(said, choices);
        return choices.coin() ? refused : refused.withStatus(BAD_REQUEST);
    }

    private static WireResponse json(VendorError error, RandomChoices choices) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (choices.coin()) {
            answer.put("errorCode", error.code().text());
        } else {
            answer.put("errorCode", error.number());
        }
        answer.put("errorMessage", error.message());
        switch (choices.below(3)) {
            case 0 -> answer.putObject("data");
            case 1 -> answer.putNull("data");
            default -> answer.remove("data");
        }
        new SyntacticVariation(choices).reorder(answer);
        return WireResponse.json(answer).withContentType(choices.oneOf(JSON_TYPES));
    }

    private RandomChoices next(String topic) {
        long count = answers.computeIfAbsent(topic, first -> new AtomicLong()).getAndIncrement();
        return RandomChoices.of(seed, topic, count);
    }
}
