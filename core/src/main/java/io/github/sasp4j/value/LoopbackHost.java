package io.github.sasp4j.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a host name is this machine without looking it up. */
public final class LoopbackHost {

    private static final Pattern IPV4 = Pattern.compile("127(?:\\.[0-9]{1,3}){3}");

    private LoopbackHost() {}

    /**
     * Whether a host is {@code localhost}, an IPv4 address in 127.0.0.0/8, or {@code ::1}.
     *
     * @param host as in a URL, an IPv6 address with or without brackets
     */
    public static boolean matches(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("::1")
                || name.equals("[::1]")
                || IPV4.matcher(name).matches();
    }
}
