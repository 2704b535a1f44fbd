package io.github.sasp4j.access;

import io.github.sasp4j.value.TextLimit;
import java.util.Objects;

/**
 * The login of a web host's account; specification section 1, {@code loginName} and {@code loginPassword}. Both are case
 * sensitive and kept as given. Immutable.
 */
public final class AccountLogin implements Access {

    private static final TextLimit NAME = new TextLimit("loginName", 64);
    private static final TextLimit PASSWORD = new TextLimit("loginPassword", 128);

    private final String name;
    private final String password;

    private AccountLogin(String name, String password) {
        this.name = name;
        this.password = password;
    }

    /**
     * Makes a login.
     *
     * @param name 1 to 64 characters
     * @param password 1 to 128 characters
     * @throws IllegalArgumentException if a limit is not kept; the message names the field and never its value
     */
    public static AccountLogin of(String name, String password) {
        return new AccountLogin(NAME.check(name), PASSWORD.check(password));
    }

    /** The account's user name. */
    public String name() {
        return name;
    }

    /** The password in clear, for the one who sends it. */
    public String password() {
        return password;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountLogin that && name.equals(that.name) && password.equals(that.password);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, password);
    }

    /** Says that it is a login, and nothing of it. */
    @Override
    public String toString() {
        return "AccountLogin[redacted]";
    }
}
