package io.github.sasp4j.fake.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.error.VendorError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Another legal form with each answer. */
final class Seeded implements Manner {

    private static final List<String> JSON_TYPES =
            List.of(HttpAnswer.JSON_TYPE, "application/json", "application/json;charset=utf-8");
    private static final int BAD_REQUEST = 400;
    private static final String REFUSALS = "";

    private final Map<String, AtomicLong> answers = new ConcurrentHashMap<>();
    private final long seed;
    private final boolean inMeaningToo;

    Seeded(long seed, boolean inMeaningToo) {
        this.seed = seed;
        this.inMeaningToo = inMeaningToo;
    }

    @Override
    public HttpAnswer told(ObjectNode answer) {
        Choices choices = next(answer.at("/data/orderNumber").asText());
        AnswerParts parts = new AnswerParts(answer);
        if (inMeaningToo) {
            new OtherMeaning(choices).apply(parts);
        }
        new OtherForm(choices).apply(parts);
        HttpAnswer told = choices.coin() ? HttpAnswer.json(answer) : HttpAnswer.indentedJson(answer);
        return told.withContentType(choices.oneOf(JSON_TYPES));
    }

    @Override
    public HttpAnswer refused(VendorError error) {
        Choices choices = next(REFUSALS);
        VendorError said = inMeaningToo && choices.coin()
                ? new VendorError(error.code(), AsTables.withoutQuotes(error), Optional.of("Reference 4711"))
                : error;
        HttpAnswer refused = choices.below(3) == 0 ? HttpAnswer.form(said) : json(said, choices);
        return choices.coin() ? refused : refused.withStatus(BAD_REQUEST);
    }

    private static HttpAnswer json(VendorError error, Choices choices) {
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
        new OtherForm(choices).reorder(answer);
        return HttpAnswer.json(answer).withContentType(choices.oneOf(JSON_TYPES));
    }

    private Choices next(String topic) {
        long count = answers.computeIfAbsent(topic, first -> new AtomicLong()).getAndIncrement();
        return Choices.of(seed, topic, count);
    }
}
