package io.github.sasp4j.spec.monitor;

import io.github.sasp4j.spec.SpecCheck;
import io.github.sasp4j.spec.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of an exchange deviates from the description as it stands. */
final class ExchangeValidator {

    private ExchangeValidator() {}

    static List<String> departures(MonitoredExchange exchange) {
        List<String> departures = new ArrayList<>();
        if (exchange.isUpload()) {
            judgeUpload(exchange, departures);
        } else if (exchange.isQuestion()) {
            judgeQuestion(exchange, departures);
        }
        return departures;
    }

    private static void judgeQuestion(MonitoredExchange exchange, List<String> departures) {
        SpecCheck check = SpecCheck.tolerant();
        if (!exchange.isFormPosted()) {
            departures.add(exchange + ": not a form that is POSTed");
        } else if (exchange.request() != null) {
            add(exchange, check.statusRequest(exchange.request()), departures);
        }
        if (exchange.answer() != null) {
            if (!exchange.isAnsweredAsDescribed()) {
                departures.add(exchange + ": answered with the content type '" + exchange.answerType() + "'");
            }
            add(exchange, check.statusResponse(exchange.answer()), departures);
        }
    }

    /** Any answer but a redirect is one that the description leaves open. */
    private static void judgeUpload(MonitoredExchange exchange, List<String> departures) {
        SpecCheck check = SpecCheck.tolerant();
        if (exchange.request() == null) {
            return;
        }
        add(exchange, check.uploadRequest(exchange.requestType(), exchange.request()), departures);
        if (exchange.status() == 302 || exchange.status() == 303) {
            add(exchange, redirect(check, exchange), departures);
        }
    }

    static List<Finding> redirect(SpecCheck check, MonitoredExchange exchange) {
        Optional<String> location = exchange.location();
        return check.uploadResponse(
                exchange.status(), location, exchange.resultAddress("successURL"), exchange.resultAddress("errorURL"));
    }

    private static void add(MonitoredExchange exchange, List<Finding> findings, List<String> departures) {
        findings.stream()
                .filter(Finding::isDeparture)
                .map(finding -> exchange + ": " + finding)
                .forEach(departures::add);
    }
}
