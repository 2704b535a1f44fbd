package io.github.sasp4j.architecture.counterexample;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;

/** Opens a URL, uses the default locale, and holds a static that changes. */
public final class Impure {

    static final HashMap<String, String> STATE = new HashMap<>();

    private Impure() {}

    /** Opens a connection. */
    public static InputStream open(URL url) throws IOException {
        return url.openStream();
    }

    /** Depends on the machine's locale. */
    @SuppressWarnings("StringCaseLocaleUsage")
    public static Map<String, String> lowerCase(String text) {
        return Map.of(text, text.toLowerCase());
    }
}
