package io.github.sasp4j.dcv.proof;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences for results in one language. */
record ProofTexts(ResourceBundle texts) {

    private static final String BUNDLE = ProofTexts.class.getPackageName() + ".proof";

    /** Never the bundle of the machine's default locale, which the JDK takes for a language that has none. */
    static ResourceBundle bundle(Locale locale) {
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        return ResourceBundle.getBundle(BUNDLE, german ? Locale.GERMAN : Locale.ROOT);
    }

    String text(String key, String... arguments) {
        return new MessageFormat(texts.getString(key), texts.getLocale())
                .format(arguments)
                .strip();
    }

    static String time(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        String name = zone.getId().equals("Z") ? "UTC" : zone.getId();
        return local.toLocalDate() + " " + LocalTime.of(local.getHour(), local.getMinute()) + " (" + name + ")";
    }
}
