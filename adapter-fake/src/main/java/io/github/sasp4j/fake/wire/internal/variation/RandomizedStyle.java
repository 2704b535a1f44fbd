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
    private static final String REJECTIONS = "";

    private final Map<String, AtomicLong> responses = new ConcurrentHashMap<>();
    private final long seed;
    private final boolean inMeaningToo;

    public RandomizedStyle(long seed, boolean inMeaningToo) {
        this.seed = seed;
        this.inMeaningToo = inMeaningToo;
    }

    @Override
    public WireResponse told(ObjectNode response) {
        RandomChoices choices = next(response.at("/data/orderNumber").asText());
        ResponseParts parts = new ResponseParts(response);
        if (inMeaningToo) {
            new SemanticVariation(choices).apply(parts);
        }
        new SyntacticVariation(choices).apply(parts);
        WireResponse told = choices.coin() ? WireResponse.json(response) : WireResponse.indentedJson(response);
        return told.withContentType(choices.oneOf(JSON_TYPES));
    }

    @Override
    public WireResponse error(VendorError error) {
        RandomChoices choices = next(REJECTIONS);
        VendorError said = inMeaningToo && choices.coin()
                ? new VendorError(error.code(), SpecificationStyle.withoutQuotes(error), Optional.of("Reference 4711"))
                : error;
        WireResponse response = choices.below(3) == 0 ? WireResponse.form(said) : json(said, choices);
        return choices.coin() ? response : response.withStatus(BAD_REQUEST);
    }

    private static WireResponse json(VendorError error, RandomChoices choices) {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        if (choices.coin()) {
            response.put("errorCode", error.code().text());
        } else {
            response.put("errorCode", error.number());
        }
        response.put("errorMessage", error.message());
        switch (choices.below(3)) {
            case 0 -> response.putObject("data");
            case 1 -> response.putNull("data");
            default -> response.remove("data");
        }
        new SyntacticVariation(choices).reorder(response);
        return WireResponse.json(response).withContentType(choices.oneOf(JSON_TYPES));
    }

    private RandomChoices next(String topic) {
        long count = responses.computeIfAbsent(topic, first -> new AtomicLong()).getAndIncrement();
        return RandomChoices.of(seed, topic, count);
    }
}
