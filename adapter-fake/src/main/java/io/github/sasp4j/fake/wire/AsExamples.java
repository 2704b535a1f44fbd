package io.github.sasp4j.fake.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.error.VendorError;

/** As the document's examples write. */
final class AsExamples implements Manner {

    @Override
    public HttpAnswer told(ObjectNode answer) {
        AnswerParts parts = new AnswerParts(answer);
        parts.data().forEach(data -> Digits.asNumber(data, "orderNumber"));
        parts.methods().forEach(method -> Digits.asNumber(method, "level"));
        return HttpAnswer.json(answer);
    }

    @Override
    public HttpAnswer refused(VendorError error) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("errorCode", error.code().text());
        answer.put("errorMessage", error.message());
        error.detail().ifPresent(detail -> answer.put("errorDetail", detail));
        answer.putObject("data");
        return HttpAnswer.json(answer);
    }
}
