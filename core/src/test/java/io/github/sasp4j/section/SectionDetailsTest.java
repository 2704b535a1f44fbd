package io.github.sasp4j.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.value.OpenValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of section has besides what all sections have. */
class SectionDetailsTest {

    private static final Set<String> SHARED = Set.of("title", "description");

    static Stream<Class<?>> kinds() {
        return Arrays.stream(Section.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everySingleValueIsADetail(Class<? extends Section> kind) throws ReflectiveOperationException {
        List<Object> own = Stream.of(kind.getRecordComponents())
                .filter(component -> component.getType() == Optional.class && !SHARED.contains(component.getName()))
                .map(SectionDetailsTest::value)
                .toList();

        assertThat(section(kind).details()).extracting(SectionDetail::value).isEqualTo(own);
    }

    @Test
    void everyKindHasASection() throws ReflectiveOperationException {
        assertThat(SectionKind.values()).hasSameSizeAs(kinds().toList());
        assertThat(kinds()).allSatisfy(kind -> {
            Section section = section(kind.asSubclass(Section.class));
            assertThat(Sections.of(section).present()).containsExactly(section);
            assertThat(Sections.class.getMethods())
                    .filteredOn(method -> method.getName().equalsIgnoreCase(kind.getSimpleName()))
                    .singleElement()
                    .satisfies(method ->
                            assertThat(method.invoke(Sections.of(section))).isEqualTo(Optional.of(section)));
        });
    }

    @Test
    void twoSectionsOfOneKindAreRejected() throws ReflectiveOperationException {
        Section section = section(FastService.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sections.of(section, section))
                .withMessage("Two sections of the kind FAST_SERVICE");
    }

    /** A section of which every value is there. */
    private static Section section(Class<? extends Section> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(component -> component.getType() == Optional.class
                        ? Optional.of(value(component))
                        : component.getType() == OpenValue.class
                                ? OpenValue.of(SectionStatus.COMPLETED)
                                : component.getType() == List.class ? List.of() : CsrDigests.none())
                .toArray();
        return kind.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(RecordComponent component) {
        Type value = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (value == LocalDate.class) {
            return LocalDate.of(2020, 2, component.getName().length());
        }
        return value == String.class ? component.getName() : OpenValue.of(ClickThroughStatus.EXECUTED);
    }
}
