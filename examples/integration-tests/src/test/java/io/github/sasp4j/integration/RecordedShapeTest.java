package io.github.sasp4j.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.fake.wire.ResponseVariation;
import io.github.sasp4j.http.RecordedResponse;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.spec.recording.ExchangeRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever legal form a response has, its recording is read as the response was: another name, the same shape. */
class RecordedShapeTest {

    private static final FakeSasp VENDOR = FakeSasp.demo();

    private final List<Deviation> live = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRecordingIsReadAsTheAnswerWas(long seed) throws IOException {
        try (FakeServer server = FakeServer.builder(VENDOR)
                        .variation(ResponseVariation.seeded(seed))
                        .start();
                PostPaymentStatuses port = SaspHttp.statuses(ConnectedPorts.config(server)
                        .recorder(ExchangeRecorder.into(folder))
                        .deviationListener((order, deviation) -> live.add(deviation))
                        .build())) {
            for (OrderNumber order : VENDOR.orders()) {
                live.clear();
                PostPaymentStatus answer = port.fetch(StatusRequest.of(order));

                assertReadAlike(answer, newest());
            }
        }
    }

    private void assertReadAlike(PostPaymentStatus answer, Path file) throws IOException {
        List<Deviation> recorded = new ArrayList<>();
        PostPaymentStatus read =
                RecordedResponse.read(Files.readAllBytes(file), (order, deviation) -> recorded.add(deviation));

        assertThat(shape(read.toString())).isEqualTo(shape(answer.toString()));
        assertThat(read.progress()).isEqualTo(answer.progress());
        assertThat(read.upload().map(UploadAccess::token).flatMap(UploadToken::expires))
                .isEqualTo(answer.upload().map(UploadAccess::token).flatMap(UploadToken::expires));
        assertThat(recorded)
                .extracting(deviation -> shape(deviation.pointer()), Deviation::kind)
                .isEqualTo(new ArrayList<>(live)
                        .stream()
                                .map(deviation -> tuple(shape(deviation.pointer()), deviation.kind()))
                                .toList());
    }

    private Path newest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".har"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    private static String shape(String text) {
        return text.replaceAll("[0-9]", "9").replaceAll("[a-z]", "a").replaceAll("[A-Z]", "A");
    }
}
