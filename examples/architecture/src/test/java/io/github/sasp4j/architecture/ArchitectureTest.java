package io.github.sasp4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.section.NextSteps;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.runtime.ObjectMethods;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import retrofit2.Retrofit;

/**
 * The map of the house. Each rule stands here as one sentence; that each of them can fail is shown by {@link
 * CounterExampleTest}.
 */
class ArchitectureTest {

    private static final JavaClasses HOUSE = House.classes();

    /** The parts of the JDK that the core may stand on. A further one is a decision, to be made here. */
    private static final List<String> JDK_OF_CORE = Stream.of(
                    Object.class,
                    MethodHandles.class,
                    ObjectMethods.class,
                    Serializable.class,
                    URI.class,
                    Path.class,
                    Instant.class,
                    List.class,
                    CompletionStage.class,
                    Function.class,
                    Pattern.class,
                    Stream.class)
            .map(Class::getPackageName)
            .toList();

    private static final List<String> TOOLS_OF_THE_WIRE = Stream.of(
                    OkHttpClient.class, Retrofit.class, ObjectMapper.class)
            .map(Class::getPackageName)
            .toList();

    @Test
    void coreNamesOnlyItselfSomeOfTheJdkAndJSpecify() {
        List<String> allowed = Stream.of(House.CORE, JDK_OF_CORE, List.of(NullMarked.class.getPackageName()))
                .flatMap(List::stream)
                .toList();

        Rules.namesOnly(House.CORE, allowed).check(HOUSE);
    }

    @Test
    void packagesAreFreeOfCycles() {
        Rules.noCycles().check(HOUSE);
    }

    @Test
    void portKnowsOrderKnowsSectionKnowsDcvAndNeverBackwards() {
        Rules.below(
                        List.of(House.DOCUMENT, House.ORDER, House.SECTION, House.DCV),
                        List.of(House.PORT, House.WATCH, House.SUBMISSION))
                .check(HOUSE);
        Rules.below(List.of(House.PORT), List.of(House.WATCH, House.SUBMISSION)).check(HOUSE);
        Rules.below(List.of(House.ORDER, House.SECTION, House.DCV), List.of(House.DOCUMENT))
                .check(HOUSE);
        Rules.below(List.of(House.SECTION, House.DCV), List.of(House.ORDER)).check(HOUSE);
        Rules.below(List.of(House.DCV), List.of(House.SECTION)).check(HOUSE);
        Rules.below(
                        List.of(House.VALUE),
                        House.CORE.stream()
                                .filter(room -> !room.equals(House.VALUE))
                                .toList())
                .check(HOUSE);
    }

    @Test
    void wireTypesAreKnownToTheWireCodeAlone() {
        Rules.knownOnlyTo(
                        House.DTO,
                        List.of(House.DTO, House.HTTP, House.HTTP_DECODING, House.HTTP_MAPPING, House.FAKE_WIRE))
                .check(HOUSE);
    }

    @Test
    void meaningIsGivenToWireTypesInTheMappingAlone() {
        Rules.knownOnlyTo(House.HTTP_MAPPING, List.of(House.HTTP_MAPPING, House.HTTP))
                .check(HOUSE);
    }

    @Test
    void anAdapterShowsNoWireTypeAndNoTool() {
        List<String> hidden =
                Stream.concat(Stream.of(House.DTO), TOOLS_OF_THE_WIRE.stream()).toList();

        // The one exception is the purpose of its method: a caller's own HTTP client is passed in.
        Rules.showsNone(
                        List.of(
                                House.HTTP,
                                House.HTTP_DEVIATION,
                                House.SPEC_RECORDING,
                                House.FAKE,
                                House.FAKE_ACT,
                                House.FAKE_JUNIT,
                                House.FAKE_WIRE),
                        hidden,
                        Set.of("Builder.okHttpClient"))
                .check(HOUSE);
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        Rules.below(House.HTTP_ADAPTER, House.FAKE_ADAPTER).check(HOUSE);
        Rules.below(House.FAKE_ADAPTER, House.HTTP_ADAPTER).check(HOUSE);
    }

    @Test
    void theModelHoldsValues() {
        Set<Class<?>> listed = Set.of(
                AccountLogin.class, SaspSession.class, UploadToken.class, NextSteps.class, DcvInstructions.class);

        Rules.holdsOnlyValues(House.MODEL, listed).check(HOUSE);
    }

    @Test
    void coreAndFakeReadNothingOfTheWorldThatWasNotHandedIn() {
        Rules.readsNothingOfTheWorld(Stream.concat(House.CORE.stream(), House.FAKE_ADAPTER.stream())
                        .toList())
                .check(HOUSE);
    }

    @Test
    void everyRoomSaysWhatLivesThereAndIsNullMarked() {
        assertThat(House.ALL)
                .allSatisfy(room -> assertThat(HOUSE.getPackage(room).getPackageInfo())
                        .satisfies(page -> assertThat(page.isAnnotatedWith(NullMarked.class))
                                .isTrue()));
    }

    @Test
    void theHouseIsReallyLookedAt() {
        Set<String> seen = HOUSE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(House.ALL);
        assertThat(HOUSE).hasSizeGreaterThan(140);
    }
}
