package io.github.sasp4j.cli.dcv;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a resolver as it is typed. A name is none: who would look it up? */
final class ResolverAddress {

    private static final int PORT = 53;
    private static final Pattern IPV4 = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?::([0-9]{1,5}))?");
    private static final Pattern IPV6 = Pattern.compile("\\[?((?=.*:.*:)[0-9A-Fa-f:.]+)(?:\\]:([0-9]{1,5})|\\])?");

    private ResolverAddress() {}

    /** @throws IllegalArgumentException if it is no address */
    static InetSocketAddress parse(String text) {
        for (Pattern pattern : new Pattern[] {IPV4, IPV6}) {
            Matcher parts = pattern.matcher(text);
            if (parts.matches()) {
                return of(parts.group(1), parts.group(2) == null ? PORT : Integer.parseInt(parts.group(2)));
            }
        }
        throw invalid();
    }

    private static InetSocketAddress of(String address, int port) {
        try {
            return new InetSocketAddress(InetAddress.getByName(address), port);
        } catch (UnknownHostException | IllegalArgumentException noAddress) {
            throw invalid();
        }
    }

    private static IllegalArgumentException invalid() {
        return new IllegalArgumentException("--resolver: an IP address, such as 192.0.2.53 or [2001:db8::53]:5353.");
    }
}
