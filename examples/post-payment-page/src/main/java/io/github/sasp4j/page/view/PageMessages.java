package io.github.sasp4j.page.view;

import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.value.OpenValue;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Our own words in the visitor's language. The vendor's words are not translated. */
record PageMessages(MessageSource messages, Locale locale) {

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** Words that a key may have. */
    Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale));
    }

    /** The words for a constant of ours or of the specification, by its list. */
    String of(Enum<?> constant) {
        return of(key(constant));
    }

    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** A documented word in ours, any other as the vendor sent it. */
    String of(OpenValue<?> value) {
        Optional<? extends Enum<?>> known = value.known();
        if (known.isPresent()) {
            return of(known.get());
        }
        return value.text().isBlank() ? of("status.none") : of("status.vendors", value.text());
    }

    /** A step as the title of something. */
    String withoutFullStop(NextStep step) {
        return step.describe(locale).replaceFirst("\\.$", "");
    }

    String of(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** How long ago something was, in its largest unit. */
    String ago(Duration age) {
        if (age.toMinutes() < 1) {
            return of("ago.moment");
        }
        if (age.toHours() < 1) {
            return of("ago.minutes", age.toMinutes());
        }
        return age.toDays() < 1 ? of("ago.hours", age.toHours()) : of("ago.days", age.toDays());
    }
}
