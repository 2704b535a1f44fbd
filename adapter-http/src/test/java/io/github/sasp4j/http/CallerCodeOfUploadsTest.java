package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.TransportException;
import io.github.sasp4j.error.UploadOutcomeUnknownException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents and observers of the caller that throw or block: the upload ends as defined, and in time. */
@Timeout(20)
class CallerCodeOfUploadsTest extends CallerCodeFixture {

    @ParameterizedTest
    @EnumSource(names = {"UPLOAD", "UPLOAD_ASYNC"})
    void aDocumentThatBlocksBeforeAnythingIsSentTimesOut(CallForm form) throws IOException {
        ValidationDocument blocking = ValidationDocument.of("a.pdf", "application/pdf", 1, this::blocked);
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = ports(server, client())) {
            assertThat(ports.uploadFailure(form, blocking, UploadObserver.none()))
                    .containsInstanceOf(TransportException.class);
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UPLOAD", "UPLOAD_ASYNC"})
    void aDocumentThatBlocksWhileItIsSentLeavesTheOutcomeUnknownInTime(CallForm form) throws IOException {
        AtomicBoolean opened = new AtomicBoolean();
        ValidationDocument blocking = ValidationDocument.of(
                "a.pdf",
                "application/pdf",
                1,
                () -> opened.getAndSet(true) ? blocked() : new ByteArrayInputStream(new byte[1]));
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = ports(server, client())) {
            assertThat(ports.uploadFailure(form, blocking, UploadObserver.none()))
                    .containsInstanceOf(UploadOutcomeUnknownException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UPLOAD", "UPLOAD_ASYNC"})
    void anObserverThatBlocksLeavesTheOutcomeUnknownInTime(CallForm form) throws IOException {
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = ports(server, client())) {
            assertThat(ports.uploadFailure(form, BothPorts.DOCUMENT, progress -> block()))
                    .containsInstanceOf(UploadOutcomeUnknownException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UPLOAD", "UPLOAD_ASYNC"})
    void anObserverThatThrowsSpoilsNoUpload(CallForm form) throws IOException {
        UploadObserver throwing = progress -> {
            throw new AssertionError("the caller's");
        };
        try (FaultServer server = new FaultServer(ConnectionFault.NONE);
                BothPorts ports = ports(server, client())) {
            assertThat(ports.uploadFailure(form, BothPorts.DOCUMENT, throwing)).isEmpty();
        }
    }

    private InputStream blocked() {
        block();
        return InputStream.nullInputStream();
    }
}
