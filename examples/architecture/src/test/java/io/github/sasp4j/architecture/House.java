package io.github.sasp4j.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.sasp4j.access.Access;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.act.Customer;
import io.github.sasp4j.fake.junit.FakeSaspExtension;
import io.github.sasp4j.fake.wire.FakeServer;
import io.github.sasp4j.http.SaspHttp;
import io.github.sasp4j.http.api.StatusApi;
import io.github.sasp4j.http.decoding.TolerantJson;
import io.github.sasp4j.http.deviation.Deviation;
import io.github.sasp4j.http.mapping.StatusMapping;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.spec.SaspSpec;
import io.github.sasp4j.spec.dto.StatusResponseDto;
import io.github.sasp4j.spec.recording.Recording;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import io.github.sasp4j.submission.DocumentSubmission;
import io.github.sasp4j.value.OpenValue;
import io.github.sasp4j.watch.StatusChanges;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of the house. A room is named by a class that lives there: a mistyped name would guard nothing. */
final class House {

    static final String VALUE = room(OpenValue.class);
    static final String ACCESS = room(Access.class);
    static final String DCV = room(Domain.class);
    static final String SECTION = room(Section.class);
    static final String ORDER = room(PostPaymentStatus.class);
    static final String DOCUMENT = room(ValidationDocument.class);
    static final String ERROR = room(SaspException.class);
    static final String PORT = room(PostPaymentStatuses.class);
    static final String WATCH = room(StatusChanges.class);
    static final String SUBMISSION = room(DocumentSubmission.class);

    static final String SPEC = room(SaspSpec.class);
    static final String SPEC_RECORDING = room(Recording.class);
    static final String SPEC_VOCABULARY = room(SpecVocabulary.class);
    static final String DTO = room(StatusResponseDto.class);

    static final String HTTP = room(SaspHttp.class);
    static final String HTTP_API = room(StatusApi.class);
    static final String HTTP_DECODING = room(TolerantJson.class);
    static final String HTTP_DEVIATION = room(Deviation.class);
    static final String HTTP_MAPPING = room(StatusMapping.class);

    static final String FAKE = room(FakeSasp.class);
    static final String FAKE_ACT = room(Customer.class);
    static final String FAKE_JUNIT = room(FakeSaspExtension.class);
    static final String FAKE_WIRE = room(FakeServer.class);

    /** The model: what a host holds in its hands. */
    static final List<String> MODEL = List.of(VALUE, ACCESS, DCV, SECTION, ORDER, DOCUMENT);

    static final List<String> CORE = Stream.concat(MODEL.stream(), Stream.of(ERROR, PORT, WATCH, SUBMISSION))
            .toList();

    static final List<String> HTTP_ADAPTER = List.of(HTTP, HTTP_API, HTTP_DECODING, HTTP_DEVIATION, HTTP_MAPPING);

    static final List<String> FAKE_ADAPTER = List.of(FAKE, FAKE_ACT, FAKE_JUNIT, FAKE_WIRE);

    static final List<String> ALL = Stream.of(
                    CORE, List.of(SPEC, SPEC_RECORDING, SPEC_VOCABULARY, DTO), HTTP_ADAPTER, FAKE_ADAPTER)
            .flatMap(List::stream)
            .toList();

    private House() {}

    /** The compiled classes of the library modules. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(ALL);
    }

    static String[] rooms(List<String> rooms) {
        return rooms.toArray(String[]::new);
    }

    private static String room(Class<?> inhabitant) {
        return inhabitant.getPackageName();
    }
}
