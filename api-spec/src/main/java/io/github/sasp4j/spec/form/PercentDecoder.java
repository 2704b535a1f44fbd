package io.github.sasp4j.spec.form;

import java.io.ByteArrayOutputStream;

/** Decodes percent-encoding. Stateless. */
final class PercentDecoder {

    private PercentDecoder() {}

    /** Decodes a range of bytes; a percent sign without two digits stays. Returns whether all of them had digits. */
    static boolean decode(byte[] encoded, int from, int to, ByteArrayOutputStream decoded) {
        boolean whole = true;
        for (int i = from; i < to; i++) {
            if (encoded[i] != '%') {
                decoded.write(encoded[i]);
                continue;
            }
            int high = i + 2 < to ? Character.digit(encoded[i + 1], 16) : -1;
            int low = i + 2 < to ? Character.digit(encoded[i + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                decoded.write(high * 16 + low);
                i += 2;
            } else {
                decoded.write('%');
                whole = false;
            }
        }
        return whole;
    }
}
