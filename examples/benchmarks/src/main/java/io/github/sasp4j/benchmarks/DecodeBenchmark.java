package io.github.sasp4j.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.sasp4j.benchmarks.generated.gson.JSON;
import io.github.sasp4j.http.deviation.DeviationListener;
import io.github.sasp4j.http.internal.client.SecretRedactor;
import io.github.sasp4j.http.internal.decoding.ResponseBytes;
import io.github.sasp4j.http.internal.status.CallContext;
import io.github.sasp4j.http.internal.status.RawResponse;
import io.github.sasp4j.http.internal.status.StatusResponseReader;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a response to a model, to the generated DTOs, or to nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {

    private static final StatusResponseReader READER = new StatusResponseReader(DeviationListener.none(), false);
    private static final StatusResponseReader REPORTING_READER =
            new StatusResponseReader((order, deviation) -> {}, false);
    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();
    private static final ObjectReader TO_DTO = JACKSON.readerFor(StatusResponseDto.class);

    /** See {@link SampleBody#named}. */
    @Param({"example", "texts", "250", "2000"})
    public String body = "example";

    private byte[] bytes = new byte[0];
    private RawResponse response = response(bytes);
    private final CallContext call =
            new CallContext(Optional.of(new OrderNumber(SampleBody.ORDER)), SecretRedactor.ofTokensOnly());

    @Setup
    public void prepare() throws IOException {
        bytes = SampleBody.named(body);
        response = response(bytes);
    }

    @Benchmark
    public Object sasp4j() {
        return READER.read(response, call);
    }

    @Benchmark
    public Object sasp4jWithListener() {
        return REPORTING_READER.read(response, call);
    }

    @Benchmark
    public Object jacksonToDto() throws IOException {
        return TO_DTO.readValue(bytes, StatusResponseDto.class);
    }

    /** As the generated okhttp-gson client decodes: from a text. */
    @Benchmark
    public Object gsonToDto() throws IOException {
        return JSON.deserialize(
                new String(bytes, StandardCharsets.UTF_8),
                io.github.sasp4j.benchmarks.generated.gson.model.StatusResponseDto.class);
    }

    @Benchmark
    public int tokenScan() throws IOException {
        int tokens = 0;
        try (JsonParser parser = JACKSON.createParser(bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static RawResponse response(byte[] body) {
        return new RawResponse(
                OptionalInt.of(200), Optional.empty(), Optional.empty(), Optional.empty(), ResponseBytes.of(body));
    }
}
