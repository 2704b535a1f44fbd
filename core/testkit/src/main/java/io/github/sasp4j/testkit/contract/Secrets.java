package io.github.sasp4j.testkit.contract;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;

/** What nobody may read of an access. */
final class Secrets {

    private Secrets() {}

    static String of(Access access) {
        return access instanceof AccountLogin login ? login.password() : ((SaspSession) access).id();
    }
}
