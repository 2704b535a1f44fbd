package io.github.sasp4j.page.cache;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.port.StatusRequest;
import java.util.Optional;

/**
 * Whose credentials a request uses: cooldowns apply to them alone, and a response for one is never shown to another.
 *
 * @param login the login name; empty for a session and for the page's own account
 * @param session the session; empty for a login
 */
record CallerKey(Optional<String> login, Optional<SaspSession> session) {

    static CallerKey of(StatusRequest request) {
        Optional<Access> access = request.access();
        return new CallerKey(
                access.filter(AccountLogin.class::isInstance)
                        .map(AccountLogin.class::cast)
                        .map(AccountLogin::name),
                access.filter(SaspSession.class::isInstance).map(SaspSession.class::cast));
    }
}
