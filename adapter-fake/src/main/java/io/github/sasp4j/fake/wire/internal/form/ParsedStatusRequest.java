package io.github.sasp4j.fake.wire.internal.form;

import io.github.sasp4j.access.Access;
import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.access.SaspSession;
import io.github.sasp4j.fake.internal.vendor.DocumentedErrors;
import io.github.sasp4j.order.CertificateId;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.spec.form.FormBody;
import io.github.sasp4j.spec.vocabulary.SpecField;
import io.github.sasp4j.spec.vocabulary.SpecVocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order that a form is about, and the caller. Errors are found in this order: an unknown name, a missing argument,
 * a repeated argument, a login beside a session, an invalid value; within each, in the order of the form or of the
 * specification.
 */
public record ParsedStatusRequest(StatusRequest request, Access access) {

    private static final String LOGIN_NAME = "loginName";
    private static final String LOGIN_PASSWORD = "loginPassword";
    private static final String ORDER_NUMBER = "orderNumber";
    private static final String CERTIFICATE_ID = "certificateID";
    private static final String SESSION_ID = "saspSessionID";

    public static ParsedStatusRequest of(FormBody form) throws InvalidRequestException {
        Map<String, FormBody.Field> values = new LinkedHashMap<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (FormBody.Field field : form.fields()) {
            String name = SpecVocabulary.requestArgument(field.name())
                    .map(SpecField::name)
                    .orElseThrow(() -> new InvalidRequestException(DocumentedErrors.unrecognized(field.name())));
            if (values.putIfAbsent(name, field) != null) {
                repeated.add(name);
            }
        }
        boolean bySession = values.containsKey(SESSION_ID);
        for (String name : bySession ? List.of(ORDER_NUMBER) : List.of(LOGIN_NAME, LOGIN_PASSWORD, ORDER_NUMBER)) {
            if (!values.containsKey(name)) {
                throw new InvalidRequestException(DocumentedErrors.missing(name));
            }
        }
        for (String name : repeated) {
            throw new InvalidRequestException(DocumentedErrors.invalid(name));
        }
        rejectLoginBesideSession(values.keySet(), bySession);
        for (SpecField argument : SpecVocabulary.requestArguments()) {
            if (values.containsKey(argument.name()) && !isValid(argument, values.get(argument.name()))) {
                throw new InvalidRequestException(DocumentedErrors.invalid(argument.name()));
            }
        }
        return of(values, bySession);
    }

    /** The specification wants the login left out, so the error names the login. */
    private static void rejectLoginBesideSession(Set<String> names, boolean bySession) throws InvalidRequestException {
        for (String login : List.of(LOGIN_NAME, LOGIN_PASSWORD)) {
            if (bySession && names.contains(login)) {
                throw new InvalidRequestException(DocumentedErrors.invalid(login));
            }
        }
    }

    private static boolean isValid(SpecField argument, FormBody.Field field) {
        String value = field.value();
        return !field.isDamaged()
                && !value.isEmpty()
                && value.codePointCount(0, value.length())
                        <= argument.maxLength().orElse(Integer.MAX_VALUE)
                && (!argument.name().equals(CERTIFICATE_ID)
                        || value.chars().allMatch(digit -> digit >= '0' && digit <= '9'));
    }

    private static ParsedStatusRequest of(Map<String, FormBody.Field> values, boolean bySession) {
        Access access = bySession
                ? SaspSession.of(value(values, SESSION_ID))
                : AccountLogin.of(value(values, LOGIN_NAME), value(values, LOGIN_PASSWORD));
        StatusRequest request = StatusRequest.of(OrderNumber.of(value(values, ORDER_NUMBER)));
        return new ParsedStatusRequest(
                values.containsKey(CERTIFICATE_ID)
                        ? request.withCertificate(CertificateId.of(value(values, CERTIFICATE_ID)))
                        : request,
                access);
    }

    private static String value(Map<String, FormBody.Field> values, String name) {
        FormBody.Field field = values.get(name);
        return field == null ? "" : field.value();
    }
}
