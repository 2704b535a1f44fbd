package io.github.sasp4j.http.internal.mapping;

import io.github.sasp4j.http.internal.decoding.DeviationCollector;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.spec.dto.PostPaymentDataDto;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import java.util.Optional;

/** Turns a response into the model, and notes where its values deviate from the specification. Thread-safe. */
public final class StatusResponseMapper {

    private static final PostPaymentDataDto NOTHING = new PostPaymentDataDto();

    private final StatusMapper mapper = new StatusMapperImpl();

    /**
     * The model of a response.
     *
     * @param order the order that the response is of
     * @param findings what decoding has found; gains what the values show
     * @return empty if the response has no data
     */
    public Optional<PostPaymentStatus> map(StatusResponseDto response, OrderNumber order, DeviationCollector findings) {
        PostPaymentDataDto data = response.getData();
        if (data == null || (data.equals(NOTHING) && findings.unmapped().isEmpty())) {
            return Optional.empty();
        }
        Optional<UploadAccess> upload = UploadAccessMapper.of(data);
        new DeviationDetector(findings).check(data, upload);
        return Optional.of(mapper.status(data, new MappingContext(order, upload, findings.unmapped())));
    }
}
