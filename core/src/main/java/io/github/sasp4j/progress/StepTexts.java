package io.github.sasp4j.progress;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences for steps in one language. */
record StepTexts(ResourceBundle texts) {

    private static final String BUNDLE = StepTexts.class.getPackageName() + ".steps";

    /** Never the bundle of the machine's default locale, which the JDK takes for a language that has none. */
    static StepTexts of(Locale locale) {
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        return new StepTexts(ResourceBundle.getBundle(BUNDLE, german ? Locale.GERMAN : Locale.ROOT));
    }

    String describe(NextStep step) {
        Optional<String> subject = step.subject().filter(name -> !name.isBlank());
        String key = step.kind().name();
        if (step.recipient().isPresent() && texts.containsKey(key + ".recipient")) {
            key += ".recipient";
        } else if (subject.isPresent() && texts.containsKey(key + ".subject")) {
            key += ".subject";
        } else if (step.section().isPresent()
                && texts.containsKey(key + "." + step.section().get())) {
            key += "." + step.section().get();
        }
        String action = step.action().map(Object::toString).orElse("");
        return new MessageFormat(texts.getString(key), texts.getLocale())
                .format(new Object[] {subject.orElse(""), step.recipient().orElse(""), action});
    }
}
