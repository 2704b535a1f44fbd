package io.github.sasp4j.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar that the program was started from. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Sasp.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"sasp " + version};
    }
}
