package io.github.sasp4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.document.ValidationDocument;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.progress.NextSteps;
import io.github.sasp4j.value.LoopbackHost;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.runtime.ObjectMethods;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Message;
import retrofit2.Retrofit;

/**
 * The map of the code. Each rule stands here as one sentence; that each of them can fail is shown by {@link
 * CounterExampleTest}.
 */
class ArchitectureTest {

    private static final JavaClasses CLASSES = Modules.classes();

    /** The parts of the JDK that the core may stand on. A further one is a decision, to be made here. */
    private static final List<String> JDK_OF_CORE = Stream.of(
                    Object.class,
                    MethodHandles.class,
                    ObjectMethods.class,
                    Serializable.class,
                    URI.class,
                    StandardCharsets.class,
                    Path.class,
                    Instant.class,
                    List.class,
                    MessageFormat.class,
                    CompletionStage.class,
                    Function.class,
                    Pattern.class,
                    Stream.class)
            .map(Class::getPackageName)
            .toList();

    /** The libraries of the adapters, and those that come with them: none may show in what callers see. */
    private static final List<String> WIRE_LIBRARIES = Stream.of(
                    OkHttpClient.class,
                    Retrofit.class,
                    ObjectMapper.class,
                    JsonParser.class,
                    JsonProperty.class,
                    Buffer.class,
                    Unit.class,
                    Message.class)
            .map(Class::getPackageName)
            .toList();

    @Test
    void coreNamesOnlyItselfSomeOfTheJdkAndJSpecify() {
        List<String> allowed = Stream.of(Modules.CORE, JDK_OF_CORE, List.of(NullMarked.class.getPackageName()))
                .flatMap(List::stream)
                .toList();

        Rules.namesOnly(Modules.CORE, allowed).check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        Rules.noCycles().check(CLASSES);
    }

    @Test
    void portKnowsOrderKnowsSectionKnowsDcvAndNeverBackwards() {
        Rules.below(
                        List.of(Modules.DOCUMENT, Modules.ORDER, Modules.SECTION, Modules.DCV),
                        List.of(Modules.PORT, Modules.CHANGE, Modules.SUBMISSION))
                .check(CLASSES);
        Rules.below(List.of(Modules.PORT), List.of(Modules.CHANGE, Modules.SUBMISSION))
                .check(CLASSES);
        Rules.below(List.of(Modules.ORDER, Modules.SECTION, Modules.DCV), List.of(Modules.DOCUMENT))
                .check(CLASSES);
        Rules.below(List.of(Modules.PROGRESS, Modules.SECTION, Modules.DCV), List.of(Modules.ORDER))
                .check(CLASSES);
        Rules.below(List.of(Modules.SECTION, Modules.DCV), List.of(Modules.PROGRESS))
                .check(CLASSES);
        Rules.below(List.of(Modules.DCV, Modules.PROOF), List.of(Modules.SECTION))
                .check(CLASSES);
        Rules.below(List.of(Modules.DCV), List.of(Modules.PROOF)).check(CLASSES);
        Rules.below(
                        List.of(Modules.VALUE),
                        Modules.CORE.stream()
                                .filter(other -> !other.equals(Modules.VALUE))
                                .toList())
                .check(CLASSES);
    }

    @Test
    void onlyWireCodeDependsOnDtos() {
        Rules.knownOnlyTo(
                        Modules.DTO,
                        List.of(
                                Modules.DTO,
                                Modules.HTTP_STATUS,
                                Modules.HTTP_DECODING,
                                Modules.HTTP_MAPPING,
                                Modules.FAKE_WIRE_MAPPING))
                .check(CLASSES);
    }

    @Test
    void onlyTheStatusOperationDependsOnTheMapping() {
        Rules.knownOnlyTo(Modules.HTTP_MAPPING, List.of(Modules.HTTP_MAPPING, Modules.HTTP_STATUS))
                .check(CLASSES);
    }

    @Test
    void anAdapterExposesNoDtoAndNoHttpOrJsonType() {
        List<String> hidden =
                Stream.concat(Stream.of(Modules.DTO), WIRE_LIBRARIES.stream()).toList();

        // The one exception is the purpose of its method: a caller's own HTTP client is passed in.
        Rules.showsNone(
                        List.of(
                                Modules.HTTP,
                                Modules.HTTP_DEVIATION,
                                Modules.DCV_PROBE,
                                Modules.SPEC_RECORDING,
                                Modules.FAKE,
                                Modules.FAKE_FAULT,
                                Modules.FAKE_RECEIVED,
                                Modules.FAKE_TRANSITION,
                                Modules.FAKE_JUNIT,
                                Modules.FAKE_WIRE,
                                Modules.FAKE_WIRE_DCV),
                        hidden,
                        Set.of("Builder.okHttpClient"))
                .check(CLASSES);
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        Rules.below(Modules.HTTP_ADAPTER, Modules.FAKE_ADAPTER).check(CLASSES);
        Rules.below(Modules.FAKE_ADAPTER, Modules.HTTP_ADAPTER).check(CLASSES);
        for (List<String> other : List.of(Modules.HTTP_ADAPTER, Modules.FAKE_ADAPTER)) {
            Rules.below(Modules.DCV_PROBE_ADAPTER, other).check(CLASSES);
            Rules.below(other, Modules.DCV_PROBE_ADAPTER).check(CLASSES);
        }
    }

    @Test
    void theModelHoldsValues() {
        Set<Class<?>> listed = Set.of(
                AccountLogin.class,
                LoopbackHost.class,
                SaspSession.class,
                UploadToken.class,
                NextSteps.class,
                DcvInstructions.class);

        Rules.holdsOnlyValues(Modules.MODEL, listed).check(CLASSES);
    }

    @Test
    void coreAndFakeReadNoClockNoPropertyAndNoRandomNumberThatWasNotPassedIn() {
        Rules.readsNothingOfTheWorld(Stream.concat(Modules.CORE.stream(), Modules.FAKE_ADAPTER.stream())
                        .toList())
                .check(CLASSES);
    }

    @Test
    void everyPackageIsDocumentedAndNullMarked() {
        assertThat(Modules.ALL)
                .allSatisfy(name -> assertThat(CLASSES.getPackage(name).getPackageInfo())
                        .satisfies(page -> assertThat(page.isAnnotatedWith(NullMarked.class))
                                .isTrue()));
    }

    @Test
    void allPackagesAreImportedAndListed() {
        Set<String> seen = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(Modules.ALL);
        assertThat(CLASSES).hasSizeGreaterThan(140);
    }

    @Test
    void internalPackagesAreNamedByTheirOwnModuleOnly() {
        for (List<String> module : List.of(Modules.API_SPEC, Modules.HTTP_ADAPTER, Modules.FAKE_ADAPTER)) {
            List<String> internal =
                    module.stream().filter(name -> name.contains(".internal")).toList();

            assertThat(internal).isNotEmpty();
            internal.forEach(name -> Rules.knownOnlyTo(name, module).check(CLASSES));
        }
    }

    @Test
    void throwablesAreNamedException() {
        PurityRules.throwablesAreNamedException().check(CLASSES);
    }

    @Test
    void coreOpensNoUrlSocketFileOrProcess() {
        // The one exception reads a file that its caller names.
        PurityRules.opensNothing(Modules.CORE, Set.of(ValidationDocument.class)).check(CLASSES);
    }

    @Test
    void coreAndFakeUseNoDefaultOfTheMachine() {
        PurityRules.usesNoDefault(Modules.CORE).check(CLASSES);
        PurityRules.usesNoDefault(Modules.FAKE_ADAPTER).check(CLASSES);
    }

    @Test
    void coreHoldsNoMutableStatic() {
        PurityRules.holdsNoMutableStatic(Modules.CORE).check(CLASSES);
    }

    @Test
    void recordsOfTheModelCopyWhatIsMutable() {
        PurityRules.recordsCopyWhatIsMutable(Modules.CORE).check(CLASSES);
    }
}
