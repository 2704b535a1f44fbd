package io.github.sasp4j.spec.recording;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One field of a form. It has no readable text besides its name, as the value may be a password. Immutable.
 *
 * @param name its name
 * @param value its decoded value; empty for a file, and if the recording left it out
 * @param file what is known of a file; empty for any other field
 */
public record RecordedField(String name, Optional<String> value, Optional<File> file) {

    public RecordedField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(file, "file");
    }

    /** A field with a text. */
    public static RecordedField of(String name, String value) {
        return new RecordedField(name, Optional.of(value), Optional.empty());
    }

    /** A file, without its bytes. */
    public static RecordedField ofFile(String name, File file) {
        return new RecordedField(name, Optional.empty(), Optional.of(file));
    }

    /** Whether it is a file. */
    public boolean isFile() {
        return file.isPresent();
    }

    /** Says its name, and nothing of its value. */
    @Override
    public String toString() {
        return "RecordedField[" + name + "]";
    }

    /**
     * A file of a form; its bytes are not recorded.
     *
     * @param name the file's name
     * @param mediaType its media type; empty text if there is none
     * @param length in bytes; empty if it is not known
     */
    public record File(String name, String mediaType, OptionalLong length) {

        /** Says that it is one. */
        @Override
        public String toString() {
            return "File";
        }
    }
}
