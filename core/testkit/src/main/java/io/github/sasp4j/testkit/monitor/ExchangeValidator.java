package io.github.sasp4j.testkit.monitor;

import io.github.sasp4j.spec.SpecCheck;
import io.github.sasp4j.spec.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of an exchange deviates from the description as it stands. */
final class ExchangeValidator {

    private ExchangeValidator() {}

    static List<String> deviations(MonitoredExchange exchange) {
        List<String> deviations = new ArrayList<>();
        if (exchange.isUpload()) {
            validateUpload(exchange, deviations);
        } else if (exchange.isStatusRequest()) {
            validateStatus(exchange, deviations);
        }
        return deviations;
    }

    private static void validateStatus(MonitoredExchange exchange, List<String> deviations) {
        SpecCheck check = SpecCheck.tolerant();
        if (!exchange.isFormPosted()) {
            deviations.add(exchange + ": not a form that is POSTed");
        } else if (exchange.request() != null) {
            add(exchange, check.statusRequest(exchange.request()), deviations);
        }
        if (exchange.response() != null) {
            if (!exchange.hasDescribedType()) {
                deviations.add(exchange + ": response with the content type '" + exchange.responseType() + "'");
            }
            add(exchange, check.statusResponse(exchange.response()), deviations);
        }
    }

    /** Any response but a redirect is one that the description leaves open. */
    private static void validateUpload(MonitoredExchange exchange, List<String> deviations) {
        SpecCheck check = SpecCheck.tolerant();
        if (exchange.request() == null) {
            return;
        }
        add(exchange, check.uploadRequest(exchange.requestType(), exchange.request()), deviations);
        if (exchange.status() == 302 || exchange.status() == 303) {
            add(exchange, redirect(check, exchange), deviations);
        }
    }

    static List<Finding> redirect(SpecCheck check, MonitoredExchange exchange) {
        Optional<String> location = exchange.location();
        return check.uploadResponse(
                exchange.status(), location, exchange.resultAddress("successURL"), exchange.resultAddress("errorURL"));
    }

    private static void add(MonitoredExchange exchange, List<Finding> findings, List<String> deviations) {
        findings.stream()
                .filter(Finding::isDeparture)
                .map(finding -> exchange + ": " + finding)
                .forEach(deviations::add);
    }
}
