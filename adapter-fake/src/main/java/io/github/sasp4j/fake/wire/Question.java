package io.github.sasp4j.fake.wire;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form asks, and as whom. What is wrong with it is found in this order: a name that is not known, an argument
 * that is missing, an argument that is there twice, a login beside a session, a value that cannot be; within each, in
 * the order of the form or of the document.
 */
record Question(StatusRequest request, Access access) {

    static Question of(List<FormField> form) throws Refusal {
        Map<Argument, Optional<String>> values = new EnumMap<>(Argument.class);
        Optional<Argument> repeated = Optional.empty();
        for (FormField field : form) {
            Argument argument =
                    Argument.named(field.name()).orElseThrow(() -> new Refusal(Refusals.unrecognized(field.name())));
            if (values.putIfAbsent(argument, field.value()) != null && repeated.isEmpty()) {
                repeated = Optional.of(argument);
            }
        }
        boolean bySession = values.containsKey(Argument.SASP_SESSION_ID);
        for (Argument argument : required(bySession)) {
            if (!values.containsKey(argument)) {
                throw new Refusal(Refusals.missing(argument));
            }
        }
        if (repeated.isPresent()) {
            throw new Refusal(Refusals.invalid(repeated.get()));
        }
        refuseLoginBesideSession(values, bySession);
        return of(valid(values), bySession);
    }

    private static List<Argument> required(boolean bySession) {
        return bySession
                ? List.of(Argument.ORDER_NUMBER)
                : List.of(Argument.LOGIN_NAME, Argument.LOGIN_PASSWORD, Argument.ORDER_NUMBER);
    }

    /** The document wants the login left out, so it is the login that is complained of. */
    private static void refuseLoginBesideSession(Map<Argument, Optional<String>> values, boolean bySession)
            throws Refusal {
        for (Argument login : List.of(Argument.LOGIN_NAME, Argument.LOGIN_PASSWORD)) {
            if (bySession && values.containsKey(login)) {
                throw new Refusal(Refusals.invalid(login));
            }
        }
    }

    private static Map<Argument, String> valid(Map<Argument, Optional<String>> values) throws Refusal {
        Map<Argument, String> valid = new EnumMap<>(Argument.class);
        for (Map.Entry<Argument, Optional<String>> entry : values.entrySet()) {
            Argument argument = entry.getKey();
            valid.put(
                    argument,
                    entry.getValue()
                            .filter(argument::allows)
                            .orElseThrow(() -> new Refusal(Refusals.invalid(argument))));
        }
        return valid;
    }

    private static Question of(Map<Argument, String> values, boolean bySession) {
        Access access = bySession
                ? SaspSession.of(value(values, Argument.SASP_SESSION_ID))
                : AccountLogin.of(value(values, Argument.LOGIN_NAME), value(values, Argument.LOGIN_PASSWORD));
        StatusRequest request = StatusRequest.of(OrderNumber.of(value(values, Argument.ORDER_NUMBER)));
        return new Question(
                values.containsKey(Argument.CERTIFICATE_ID)
                        ? request.withCertificate(CertificateId.of(value(values, Argument.CERTIFICATE_ID)))
                        : request,
                access);
    }

    private static String value(Map<Argument, String> values, Argument argument) {
        return values.getOrDefault(argument, "");
    }
}
