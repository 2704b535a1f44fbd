package io.github.sasp4j.http.internal.client;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.OkHttp;

/**
 * Which OkHttp and Jackson are there. A host's build can put other versions on the class path than this library asks for,
 * and an old one would fail in the middle of a call, after the request has left.
 */
public final class LibraryVersions {

    private static final Pattern VERSION = Pattern.compile("([0-9]+)\\.([0-9]+)");

    private LibraryVersions() {}

    /**
     * Checks the versions.
     *
     * @throws IllegalStateException if a library is missing or too old; the message names the version that was found, the
     *     one that is needed, and what to do
     */
    public static void check() {
        Library okHttp = new Library(
                "OkHttp",
                4,
                12,
                "Raise com.squareup.okhttp3:okhttp in your build. With Maven, its version 5 is an empty jar: add"
                        + " com.squareup.okhttp3:okhttp-jvm.");
        okHttp.require(found(LibraryVersions::okHttp));
        String raiseJackson = "Import com.fasterxml.jackson:jackson-bom in a newer version.";
        new Library("Jackson's jackson-core", 2, 15, raiseJackson)
                .require(found(() -> com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString()));
        new Library("Jackson's jackson-databind", 2, 15, raiseJackson)
                .require(found(() -> com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString()));
    }

    /** Read by name, as the compiler would put the value of its own class path in place of a constant. */
    private static String okHttp() throws ReflectiveOperationException {
        try {
            return String.valueOf(OkHttp.class.getField("VERSION").get(null));
        } catch (NoClassDefFoundError beforeVersion4) {
            Object userAgent = Class.forName("okhttp3.internal.Version")
                    .getMethod("userAgent")
                    .invoke(null);
            return String.valueOf(userAgent).replace("okhttp/", "");
        }
    }

    private static Optional<String> found(Callable<String> version) {
        try {
            return Optional.of(version.call());
        } catch (Exception | LinkageError absent) {
            return Optional.empty();
        }
    }

    private record Library(String name, int major, int minor, String remedy) {

        void require(Optional<String> found) {
            if (found.filter(this::isEnough).isEmpty()) {
                throw new IllegalStateException(name + " "
                        + found.map(version -> version + " was found").orElse("was not found") + ", and sasp4j needs "
                        + major + "." + minor + " or newer. " + remedy);
            }
        }

        private boolean isEnough(String version) {
            Matcher numbers = VERSION.matcher(version);
            if (!numbers.find()) {
                return false;
            }
            int foundMajor = Integer.parseInt(numbers.group(1));
            int foundMinor = Integer.parseInt(numbers.group(2));
            return foundMajor > major || (foundMajor == major && foundMinor >= minor);
        }
    }
}
