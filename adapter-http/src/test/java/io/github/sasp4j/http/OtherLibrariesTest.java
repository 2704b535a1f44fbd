package io.github.sasp4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.access.AccountLogin;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A host whose build has put other libraries on the class path: what it is told, before any request leaves. */
class OtherLibrariesTest {

    private static final Path OLD = Path.of("target", "old-libraries");

    @Test
    void oldOkHttpIsNamedWithWhatIsNeeded() throws Exception {
        assertThat(toldWithout("okhttp", "okhttp-3.14.9.jar"))
                .isEqualTo(
                        "OkHttp 3.14.9 was found, and sasp4j needs 4.12 or newer. Raise com.squareup.okhttp3:okhttp in"
                                + " your build. With Maven, its version 5 is an empty jar: add com.squareup.okhttp3:okhttp-jvm.");
    }

    @Test
    void missingOkHttpIsNamedWithTheArtifactThatHasIt() throws Exception {
        assertThat(toldWithout("okhttp"))
                .startsWith("OkHttp was not found, and sasp4j needs 4.12 or newer.")
                .endsWith("add com.squareup.okhttp3:okhttp-jvm.");
    }

    @Test
    void oldJacksonIsNamedWithWhatIsNeeded() throws Exception {
        assertThat(toldWithout("jackson-core", "jackson-core-2.14.3.jar"))
                .isEqualTo("Jackson's jackson-core 2.14.3 was found, and sasp4j needs 2.15 or newer."
                        + " Import com.fasterxml.jackson:jackson-bom in a newer version.");
    }

    @Test
    void oldDatabindBesideANewCoreIsNamedToo() throws Exception {
        assertThat(toldWithout("jackson-databind", "jackson-databind-2.14.3.jar"))
                .startsWith("Jackson's jackson-databind 2.14.3 was found, and sasp4j needs 2.15 or newer.");
    }

    /** What a program is told whose class path has these jars in place of those that start with a name. */
    private static String toldWithout(String left, String... inPlace) throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String jar : inPlace) {
            classPath.add(OLD.resolve(jar).toUri().toURL());
        }
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!new File(entry).getName().startsWith(left)) {
                classPath.add(new File(entry).toURI().toURL());
            }
        }
        try (URLClassLoader host =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            return String.valueOf(((Supplier<?>) host.loadClass(MakesAPort.class.getName())
                            .getDeclaredConstructor()
                            .newInstance())
                    .get());
        }
    }

    /** The program: it returns what it was told, or that it was told nothing. */
    public static final class MakesAPort implements Supplier<String> {

        public MakesAPort() {}

        @Override
        public String get() {
            try {
                SaspHttp.statuses(SaspHttpConfig.builder(AccountLogin.of("demo", "demo-password"))
                                .build())
                        .close();
                return "nothing";
            } catch (IllegalStateException told) {
                return String.valueOf(told.getMessage());
            }
        }
    }
}
