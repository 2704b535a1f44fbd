package io.github.sasp4j.http.internal.decoding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import java.io.IOException;

/**
 * Reads the JSON of a response into its DTO, whatever of the specification's types it gets wrong. Only what is no
 * JSON object at all, or is built to exhaust the reader, is refused. Thread-safe.
 */
public final class StatusResponseDecoder {

    private static final int MAX_NESTING = 100;
    private static final int MAX_NUMBER_DIGITS = 1_000;
    private static final int MAX_NAME_LENGTH = 10_000;

    private final ObjectReader reader;

    /** A reader with the limits of this library: 100 levels deep, numbers of 1,000 digits. */
    public StatusResponseDecoder() {
        JsonFactory factory =
                new JsonFactoryBuilder().streamReadConstraints(limits()).build();
        SimpleModule module = new SimpleModule("sasp4j")
                .addDeserializer(String.class, new LenientTextDeserializer())
                .addDeserializer(Integer.class, new LenientIntegerDeserializer())
                .setDeserializerModifier(new LenientDeserializers());
        this.reader = JsonMapper.builder(factory)
                .addModule(module)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readerFor(StatusResponseDto.class);
    }

    /**
     * Reads a response.
     *
     * @param body the JSON of the response in UTF-8
     * @param findings takes what deviates from the specification
     * @throws UnreadableResponseException if it is not one JSON object within the limits
     */
    public StatusResponseDto read(ResponseBytes body, DeviationCollector findings) throws UnreadableResponseException {
        if (!body.beginsAsObject()) {
            throw new UnreadableResponseException("The response is not a JSON object.");
        }
        try {
            return reader.withAttribute(DecodingContext.ATTRIBUTE, new DecodingContext(body, findings))
                    .readValue(body.bytes());
        } catch (IOException unreadable) {
            throw new UnreadableResponseException(
                    "The response is not JSON that can be read" + place(unreadable) + ".");
        }
    }

    private static StreamReadConstraints limits() {
        StreamReadConstraints.Builder limits =
                StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).maxNumberLength(MAX_NUMBER_DIGITS);
        try {
            limits.maxNameLength(MAX_NAME_LENGTH);
        } catch (NoSuchMethodError beforeJackson216) {
            // Jackson 2.15 limits no names; the size of the whole response is limited anyway.
        }
        return limits.build();
    }

    /** The exception's own message quotes the response, and the response may hold a secret: only the place is told. */
    private static String place(IOException unreadable) {
        JsonLocation place = unreadable instanceof JsonProcessingException known ? known.getLocation() : null;
        return place == null ? "" : ", from line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
