package io.github.sasp4j.fake.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.StoredDocuments;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.ValidationDocuments;
import io.github.sasp4j.testkit.contract.KnownOrders;
import io.github.sasp4j.testkit.contract.PostPaymentStatusesContract;
import io.github.sasp4j.testkit.contract.ReceivedDocuments;
import io.github.sasp4j.testkit.contract.ValidationDocumentsContract;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Each promise is broken by a port of its own, and by no other. */
@Execution(ExecutionMode.SAME_THREAD)
class BrokenPortsTest {

    private static final AtomicReference<Supplier<PostPaymentStatuses>> STATUSES =
            new AtomicReference<>(BrokenStatuses::new);
    private static final AtomicReference<Function<FakeSasp, ValidationDocuments>> DOCUMENTS =
            new AtomicReference<>(BrokenDocuments::new);

    /** What cannot be broken alone: whoever is authenticated is not denied, and a token in the text is not of the order. */
    private static final Map<String, Set<String>> TOGETHER = Map.of(
            "aDeniedAccessIsNeverToBeRetried",
                    Set.of(
                            "aWrongLoginIsDenied",
                            "aDeniedAccessIsNeverToBeRetried",
                            "theErrorDoesNotTellTheAccess",
                            "aDeniedRequestDoesNotSpoilTheNext"),
            "theUploadTokenIsNotInTheText", Set.of("theUploadTokenIsNotInTheText", "everyOrderArrivesWhole"));

    static Stream<String> promisesOnStatuses() {
        return promises(PostPaymentStatusesContract.class);
    }

    static Stream<String> promisesOnDocuments() {
        return promises(ValidationDocumentsContract.class);
    }

    @ParameterizedTest
    @MethodSource("promisesOnStatuses")
    void aPromiseOnStatusesIsBrokenByItsPort(String promise) {
        assertThat(BrokenStatusesByPromise.PORTS).containsKey(promise);
        STATUSES.set(BrokenStatusesByPromise.PORTS.getOrDefault(promise, BrokenStatuses::new));

        assertThat(broken(Statuses.class)).isEqualTo(TOGETHER.getOrDefault(promise, Set.of(promise)));
    }

    @ParameterizedTest
    @MethodSource("promisesOnDocuments")
    void aPromiseOnDocumentsIsBrokenByItsPort(String promise) {
        assertThat(BrokenDocumentsByPromise.PORTS).containsKey(promise);
        DOCUMENTS.set(BrokenDocumentsByPromise.PORTS.getOrDefault(promise, BrokenDocuments::new));

        assertThat(broken(Documents.class)).isEqualTo(Set.of(promise));
    }

    @Test
    void eachBrokenPortIsThereForAPromise() {
        assertThat(promisesOnStatuses()).containsExactlyInAnyOrderElementsOf(BrokenStatusesByPromise.PORTS.keySet());
        assertThat(promisesOnDocuments()).containsExactlyInAnyOrderElementsOf(BrokenDocumentsByPromise.PORTS.keySet());
    }

    @Test
    void portsThatBreakNothingKeepThemAll() {
        STATUSES.set(BrokenStatuses::new);
        DOCUMENTS.set(BrokenDocuments::new);

        assertThat(broken(Statuses.class)).isEmpty();
        assertThat(broken(Documents.class)).isEmpty();
    }

    private static Set<String> broken(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                .execute()
                .allEvents()
                .failed()
                .map(BrokenPortsTest::promise)
                .collect(Collectors.toSet());
    }

    private static String promise(Event failure) {
        return failure.getTestDescriptor()
                .getSource()
                .filter(org.junit.platform.engine.support.descriptor.MethodSource.class::isInstance)
                .map(org.junit.platform.engine.support.descriptor.MethodSource.class::cast)
                .map(org.junit.platform.engine.support.descriptor.MethodSource::getMethodName)
                .orElseGet(() -> failure.getTestDescriptor().getDisplayName());
    }

    private static Stream<String> promises(Class<?> contract) {
        return Stream.<Class<?>>iterate(contract, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredClasses()))
                .flatMap(group -> Stream.of(group.getDeclaredMethods()))
                .filter(method -> isAnnotated(method, Testable.class))
                .map(Method::getName)
                .sorted();
    }

    /** Not found by a build, which runs top-level classes. */
    static class Statuses extends PostPaymentStatusesContract {

        @Override
        protected PostPaymentStatuses port() {
            return STATUSES.get().get();
        }
    }

    /** Not found by a build, which runs top-level classes. */
    static class Documents extends ValidationDocumentsContract {

        private final FakeSasp vendor = FakeSasp.demo();

        @Override
        protected ValidationDocuments port() {
            return DOCUMENTS.get().apply(vendor);
        }

        @Override
        protected UploadAccess access() {
            return vendor.order(KnownOrders.DOCUMENT_EXAMPLE).status().upload().orElseThrow();
        }

        @Override
        protected List<ReceivedDocuments> arrived() {
            return StoredDocuments.of(vendor);
        }
    }
}
