package io.github.sasp4j.documentation;

import io.github.sasp4j.access.AccountLogin;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.port.PostPaymentStatuses;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.progress.NextStep;
import java.util.Locale;

class FirstProgram {
    public static void main(String[] args) {
        AccountLogin login = AccountLogin.of("demo", "demo-password");
        try (PostPaymentStatuses statuses = FakeSasp.demo().statuses(login)) {
            PostPaymentStatus status = statuses.fetch(StatusRequest.of("654824"));
            System.out.println("Order " + status.orderNumber() + ": " + status.orderStatus());
            for (NextStep step : status.nextSteps()) {
                if (step.blocking()) {
                    System.out.println(step.describe(Locale.ENGLISH));
                }
            }
        }
    }
}
