package io.github.sasp4j.http.mapping;

import io.github.sasp4j.http.decoding.Findings;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.spec.dto.PostPaymentDataDto;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import java.util.Optional;

/** Turns an answer into the model, and notes where its values depart from the document. Thread-safe. */
public final class StatusMapping {

    private static final PostPaymentDataDto NOTHING = new PostPaymentDataDto();

    private final StatusMapper mapper = new StatusMapperImpl();

    /**
     * The model of an answer.
     *
     * @param asked the order that was asked for
     * @param findings what decoding has found; gains what the values show
     * @return empty if the answer has no data
     */
    public Optional<PostPaymentStatus> map(StatusResponseDto answer, OrderNumber asked, Findings findings) {
        PostPaymentDataDto data = answer.getData();
        if (data == null || data.equals(NOTHING)) {
            return Optional.empty();
        }
        new DocumentCheck(findings).check(answer);
        return Optional.of(mapper.status(data, new Surroundings(asked, findings.unmapped())));
    }
}
