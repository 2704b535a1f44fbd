package io.github.sasp4j.fake.wire.internal.form;

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
 * the order of the form or of the specification.
 */
public record ParsedStatusRequest(StatusRequest request, Access access) {

    public static ParsedStatusRequest of(List<DecodedField> form) throws InvalidRequestException {
        Map<RequestArgument, Optional<String>> values = new EnumMap<>(RequestArgument.class);
        Optional<RequestArgument> repeated = Optional.empty();
        for (DecodedField field : form) {
            RequestArgument argument = RequestArgument.named(field.name())
                    .orElseThrow(() -> new InvalidRequestException(RequestErrors.unrecognized(field.name())));
            if (values.putIfAbsent(argument, field.value()) != null && repeated.isEmpty()) {
                repeated = Optional.of(argument);
            }
        }
        boolean bySession = values.containsKey(RequestArgument.SASP_SESSION_ID);
        for (RequestArgument argument : required(bySession)) {
            if (!values.containsKey(argument)) {
                throw new InvalidRequestException(RequestErrors.missing(argument));
            }
        }
        if (repeated.isPresent()) {
            throw new InvalidRequestException(RequestErrors.invalid(repeated.get()));
        }
        refuseLoginBesideSession(values, bySession);
        return of(valid(values), bySession);
    }

    private static List<RequestArgument> required(boolean bySession) {
        return bySession
                ? List.of(RequestArgument.ORDER_NUMBER)
                : List.of(RequestArgument.LOGIN_NAME, RequestArgument.LOGIN_PASSWORD, RequestArgument.ORDER_NUMBER);
    }

    /** The specification wants the login left out, so it is the login that is complained of. */
    private static void refuseLoginBesideSession(Map<RequestArgument, Optional<String>> values, boolean bySession)
            throws InvalidRequestException {
        for (RequestArgument login : List.of(RequestArgument.LOGIN_NAME, RequestArgument.LOGIN_PASSWORD)) {
            if (bySession && values.containsKey(login)) {
                throw new InvalidRequestException(RequestErrors.invalid(login));
            }
        }
    }

    private static Map<RequestArgument, String> valid(Map<RequestArgument, Optional<String>> values)
            throws InvalidRequestException {
        Map<RequestArgument, String> valid = new EnumMap<>(RequestArgument.class);
        for (Map.Entry<RequestArgument, Optional<String>> entry : values.entrySet()) {
            RequestArgument argument = entry.getKey();
            valid.put(
                    argument,
                    entry.getValue()
                            .filter(argument::allows)
                            .orElseThrow(() -> new InvalidRequestException(RequestErrors.invalid(argument))));
        }
        return valid;
    }

    private static ParsedStatusRequest of(Map<RequestArgument, String> values, boolean bySession) {
        Access access = bySession
                ? SaspSession.of(value(values, RequestArgument.SASP_SESSION_ID))
                : AccountLogin.of(
                        value(values, RequestArgument.LOGIN_NAME), value(values, RequestArgument.LOGIN_PASSWORD));
        StatusRequest request = StatusRequest.of(OrderNumber.of(value(values, RequestArgument.ORDER_NUMBER)));
        return new ParsedStatusRequest(
                values.containsKey(RequestArgument.CERTIFICATE_ID)
                        ? request.withCertificate(CertificateId.of(value(values, RequestArgument.CERTIFICATE_ID)))
                        : request,
                access);
    }

    private static String value(Map<RequestArgument, String> values, RequestArgument argument) {
        return values.getOrDefault(argument, "");
    }
}
