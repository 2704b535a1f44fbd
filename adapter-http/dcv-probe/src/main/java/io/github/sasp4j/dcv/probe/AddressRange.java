package io.github.sasp4j.dcv.probe;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses with the same leading bits.
 *
 * @param prefix the leading bits as a number
 * @param bits how many leading bits count
 * @param length how many bits an address has, 32 or 128
 */
record AddressRange(BigInteger prefix, int bits, int length) {

    /** A range in the notation with a slash. Only literals are passed, so that no name is looked up. */
    static AddressRange of(String notation) {
        String[] parts = notation.split("/", 2);
        try {
            byte[] address = InetAddress.getByName(parts[0]).getAddress();
            int length = address.length * Byte.SIZE;
            int bits = Integer.parseInt(parts[1]);
            return new AddressRange(new BigInteger(1, address).shiftRight(length - bits), bits, length);
        } catch (UnknownHostException notALiteral) {
            throw new IllegalArgumentException(notation, notALiteral);
        }
    }

    boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        return other.length * Byte.SIZE == length
                && new BigInteger(1, other).shiftRight(length - bits).equals(prefix);
    }
}
