package io.github.sasp4j.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.sasp4j.access.Access;
import io.github.sasp4j.change.StatusChanges;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.probe.NetworkDcvProbe;
import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.fault.Fault;
import io.github.sasp4j.fake.internal.memory.InMemoryStatuses;
import io.github.sasp4j.fake.internal.template.EvMultiDomain;
import io.github.sasp4j.fake.internal.vendor.Vendor;
import io.github.sasp4j.fake.junit.FakeSaspExtension;
import io.github.sasp4j.fake.received.ReceivedCall;
import io.github.sasp4j.fake.transition.Customer;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.fake.wire.dcv.FakeInternet;
import io.github.sasp4j.fake.wire.internal.control.ControlHandler;
import io.github.sasp4j.fake.wire.internal.form.ParsedStatusRequest;
import io.github.sasp4j.fake.wire.internal.mapping.ResponseTree;
import io.github.sasp4j.fake.wire.internal.server.StatusHandler;
import io.github.sasp4j.fake.wire.internal.variation.ResponseStyle;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.codec.StatusCodec;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.internal.api.StatusApi;
import io.github.sasp4j.http.internal.client.ManagedClient;
import io.github.sasp4j.http.internal.connection.KeptConnections;
import io.github.sasp4j.http.internal.decoding.StatusResponseDecoder;
import io.github.sasp4j.http.internal.mapping.StatusResponseMapper;
import io.github.sasp4j.http.internal.status.HttpPostPaymentStatuses;
import io.github.sasp4j.http.internal.upload.HttpValidationDocuments;
import io.github.sasp4j.http.resilience.CallGate;
import io.github.sasp4j.http.store.JdbcSnapshotStore;
import io.github.sasp4j.observability.CallLogger;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.preflight.DcvPreflight;
import io.github.sasp4j.progress.NextSteps;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.spec.SaspSpec;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import io.github.sasp4j.spec.finding.Finding;
import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.spec.internal.check.StatusResponseCheck;
import io.github.sasp4j.spec.internal.schema.SchemaValidator;
import io.github.sasp4j.spec.recording.Recording;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import io.github.sasp4j.submission.DocumentSubmission;
import io.github.sasp4j.testkit.contract.PostPaymentStatusesContract;
import io.github.sasp4j.testkit.monitor.WireMonitor;
import io.github.sasp4j.value.OpenValue;
import io.github.sasp4j.watch.OrderWatch;
import java.util.List;
import java.util.stream.Stream;

/** The packages by the classes in them: a mistyped package name would match nothing and guard nothing. */
final class Modules {

    /** All of the library is imported, so that a new package is seen; the tests and examples are not. */
    private static final String ROOT = "io.github.sasp4j";

    private static final List<String> EXAMPLES = List.of(
            "/command-line/",
            "/post-payment-page/",
            "/integration-tests/",
            "/fleet/",
            "sasp4j-command-line",
            "sasp4j-integration-tests");

    static final String VALUE = packageOf(OpenValue.class);
    static final String ACCESS = packageOf(Access.class);
    static final String DCV = packageOf(Domain.class);
    static final String PROOF = packageOf(ProofResult.class);
    static final String SECTION = packageOf(Section.class);
    static final String PROGRESS = packageOf(NextSteps.class);
    static final String ORDER = packageOf(PostPaymentStatus.class);
    static final String DOCUMENT = packageOf(ValidationDocument.class);
    static final String ERROR = packageOf(SaspException.class);
    static final String PORT = packageOf(PostPaymentStatuses.class);
    static final String CHANGE = packageOf(StatusChanges.class);
    static final String SUBMISSION = packageOf(DocumentSubmission.class);
    static final String PREFLIGHT = packageOf(DcvPreflight.class);
    static final String WATCH = packageOf(OrderWatch.class);

    static final String SPEC = packageOf(SaspSpec.class);
    static final String SPEC_RECORDING = packageOf(Recording.class);
    static final String SPEC_VOCABULARY = packageOf(SpecVocabulary.class);
    static final String SPEC_FORM = packageOf(FormBody.class);
    static final String SPEC_FINDING = packageOf(Finding.class);
    static final String SPEC_CHECK = packageOf(StatusResponseCheck.class);
    static final String SPEC_SCHEMA = packageOf(SchemaValidator.class);
    static final String DTO = packageOf(StatusResponseDto.class);

    static final String HTTP = packageOf(SaspHttp.class);
    static final String HTTP_API = packageOf(StatusApi.class);
    static final String HTTP_DECODING = packageOf(StatusResponseDecoder.class);
    static final String HTTP_DEVIATION = packageOf(Deviation.class);
    static final String HTTP_CODEC = packageOf(StatusCodec.class);
    static final String HTTP_STORE = packageOf(JdbcSnapshotStore.class);
    static final String HTTP_RESILIENCE = packageOf(CallGate.class);
    static final String HTTP_MAPPING = packageOf(StatusResponseMapper.class);
    static final String HTTP_CLIENT = packageOf(ManagedClient.class);
    static final String HTTP_CONNECTION = packageOf(KeptConnections.class);
    static final String HTTP_STATUS = packageOf(HttpPostPaymentStatuses.class);
    static final String HTTP_UPLOAD = packageOf(HttpValidationDocuments.class);

    static final String TESTKIT_CONTRACT = packageOf(PostPaymentStatusesContract.class);
    static final String TESTKIT_MONITOR = packageOf(WireMonitor.class);

    static final String DCV_PROBE = packageOf(NetworkDcvProbe.class);

    static final String OBSERVABILITY = packageOf(CallLogger.class);

    static final String FAKE = packageOf(FakeSasp.class);
    static final String FAKE_TRANSITION = packageOf(Customer.class);
    static final String FAKE_FAULT = packageOf(Fault.class);
    static final String FAKE_RECEIVED = packageOf(ReceivedCall.class);
    static final String FAKE_MEMORY = packageOf(InMemoryStatuses.class);
    static final String FAKE_TEMPLATE = packageOf(EvMultiDomain.class);
    static final String FAKE_VENDOR = packageOf(Vendor.class);
    static final String FAKE_WIRE_CONTROL = packageOf(ControlHandler.class);
    static final String FAKE_WIRE_DCV = packageOf(FakeInternet.class);
    static final String FAKE_WIRE_FORM = packageOf(ParsedStatusRequest.class);
    static final String FAKE_WIRE_MAPPING = packageOf(ResponseTree.class);
    static final String FAKE_WIRE_SERVER = packageOf(StatusHandler.class);
    static final String FAKE_WIRE_VARIATION = packageOf(ResponseStyle.class);
    static final String FAKE_JUNIT = packageOf(FakeSaspExtension.class);
    static final String FAKE_WIRE = packageOf(FakeServer.class);

    /** The model that a host works with. */
    static final List<String> MODEL = List.of(VALUE, ACCESS, DCV, SECTION, PROGRESS, ORDER, DOCUMENT);

    static final List<String> CORE = Stream.concat(
                    MODEL.stream(), Stream.of(PROOF, ERROR, PORT, CHANGE, SUBMISSION, PREFLIGHT, WATCH))
            .toList();

    static final List<String> API_SPEC =
            List.of(SPEC, SPEC_FINDING, SPEC_FORM, SPEC_CHECK, SPEC_SCHEMA, SPEC_RECORDING, SPEC_VOCABULARY, DTO);

    static final List<String> HTTP_ADAPTER = List.of(
            HTTP,
            HTTP_API,
            HTTP_CLIENT,
            HTTP_CONNECTION,
            HTTP_STATUS,
            HTTP_UPLOAD,
            HTTP_DECODING,
            HTTP_DEVIATION,
            HTTP_MAPPING,
            HTTP_CODEC,
            HTTP_STORE,
            HTTP_RESILIENCE);

    static final List<String> TESTKIT = List.of(TESTKIT_CONTRACT, TESTKIT_MONITOR);

    static final List<String> DCV_PROBE_ADAPTER = List.of(DCV_PROBE);

    static final List<String> OBSERVABILITY_OF_HTTP = List.of(OBSERVABILITY);

    static final List<String> FAKE_ADAPTER = List.of(
            FAKE,
            FAKE_FAULT,
            FAKE_RECEIVED,
            FAKE_TRANSITION,
            FAKE_JUNIT,
            FAKE_MEMORY,
            FAKE_TEMPLATE,
            FAKE_VENDOR,
            FAKE_WIRE,
            FAKE_WIRE_DCV,
            FAKE_WIRE_CONTROL,
            FAKE_WIRE_FORM,
            FAKE_WIRE_MAPPING,
            FAKE_WIRE_SERVER,
            FAKE_WIRE_VARIATION);

    static final List<String> ALL = Stream.of(
                    CORE, API_SPEC, TESTKIT, HTTP_ADAPTER, DCV_PROBE_ADAPTER, OBSERVABILITY_OF_HTTP, FAKE_ADAPTER)
            .flatMap(List::stream)
            .toList();

    private Modules() {}

    /** The compiled classes of the library modules. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar") && !location.contains("test-classes"))
                .withImportOption(location -> EXAMPLES.stream().noneMatch(location::contains))
                .importPackages(ROOT);
    }

    static String[] packages(List<String> packages) {
        return packages.toArray(String[]::new);
    }

    private static String packageOf(Class<?> member) {
        return member.getPackageName();
    }
}
