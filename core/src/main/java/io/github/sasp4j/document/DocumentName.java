package io.github.sasp4j.document;

import io.github.sasp4j.error.UploadRefusedException;
import java.util.Objects;

/**
 * The name of a file as the vendor's staff will see it: a name alone, in any script.
 *
 * @param text 1 to 255 characters without a slash, a backslash or a control character
 */
public record DocumentName(String text) {

    private static final int LONGEST = 255;

    /** @throws UploadRefusedException if the text is no such name; the message does not repeat it */
    public DocumentName {
        Objects.requireNonNull(text, "text");
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new UploadRefusedException("The name of a file has 1 to " + LONGEST + " characters.");
        }
        if (text.equals(".") || text.equals("..") || text.indexOf('/') >= 0 || text.indexOf('\\') >= 0) {
            throw new UploadRefusedException("The name of a file holds no path.");
        }
        if (text.codePoints().anyMatch(DocumentName::isTerminalControl)) {
            throw new UploadRefusedException("The name of a file holds no control character.");
        }
    }

    /** Marks that turn the direction of writing about belong here too: they can hide what a file is. */
    private static boolean isTerminalControl(int letter) {
        return Character.isISOControl(letter)
                || letter == 0x061C
                || letter == 0x200E
                || letter == 0x200F
                || (letter >= 0x2028 && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069)
                || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }

    @Override
    public String toString() {
        return text;
    }
}
