package io.github.sasp4j.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.dcv.InstructionUnavailable;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.Attribute;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.OpenValue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Whatever the model can say has words, in every language alike. */
class EveryMessageTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]");

    @ParameterizedTest
    @MethodSource("constants")
    void aConstantOfTheModelHasWordsInEnglishAndGerman(Enum<?> constant) {
        assertThat(words(Locale.ENGLISH).of(constant)).isNotBlank();
        assertThat(words(Locale.GERMAN).of(constant)).isNotBlank();
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(bundle("messages_de.properties").keySet())
                .isEqualTo(bundle("messages.properties").keySet());
    }

    @Test
    void bothLanguagesFillInTheSameThings() throws IOException {
        Properties german = bundle("messages_de.properties");

        assertThat(bundle("messages.properties"))
                .allSatisfy((key, text) -> assertThat(arguments((String) german.get(key)))
                        .as("%s", key)
                        .isEqualTo(arguments((String) text)));
    }

    @Test
    void aWordThatNobodyKnewIsShownAsItCame() {
        OpenValue<SectionStatus> onHold = OpenValue.of(SectionStatus.class, "OnHold");

        assertThat(words(Locale.ENGLISH).of(onHold)).isEqualTo("“OnHold”");
    }

    @Test
    void aMissingStatusIsSaidToBeMissing() {
        assertThat(words(Locale.ENGLISH).of(OpenValue.of(SectionStatus.class, "")))
                .isEqualTo("No status given");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, just now, gerade eben",
        "PT1M, a minute ago, vor einer Minute",
        "PT59M, 59 minutes ago, vor 59 Minuten",
        "PT1H, an hour ago, vor einer Stunde",
        "PT23H, 23 hours ago, vor 23 Stunden",
        "PT24H, a day ago, vor einem Tag",
        "PT72H, 3 days ago, vor 3 Tagen"
    })
    void anAgeIsToldInItsLargestUnit(Duration age, String english, String german) {
        assertThat(words(Locale.ENGLISH).ago(age)).isEqualTo(english);
        assertThat(words(Locale.GERMAN).ago(age)).isEqualTo(german);
    }

    static Stream<Enum<?>> constants() {
        return Stream.<Class<? extends Enum<?>>>of(
                        OrderStatus.class,
                        SectionStatus.class,
                        DomainStatus.class,
                        RequirementStatus.class,
                        ClickThroughStatus.class,
                        SectionKind.class,
                        RequirementKind.class,
                        DcvMethodKind.class,
                        Actor.class,
                        CsrAction.class,
                        DcvAction.class,
                        AgreementAction.class,
                        CallbackAction.class,
                        OrganizationAction.class,
                        InstructionUnavailable.Reason.class)
                .flatMap(list -> Stream.concat(Arrays.stream(list.getEnumConstants()), details()))
                .distinct();
    }

    /** What a section shows by name; the others have a place of their own on the page. */
    private static Stream<Attribute> details() {
        return EnumSet.complementOf(EnumSet.of(
                        Attribute.STATUS,
                        Attribute.ACTION,
                        Attribute.DESCRIPTION,
                        Attribute.SELECTED_METHOD,
                        Attribute.CSR_DIGEST))
                .stream();
    }

    static PageMessages words(Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new PageMessages(messages, locale);
    }

    private static long arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(EveryMessageTest.class.getResourceAsStream("/" + name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
