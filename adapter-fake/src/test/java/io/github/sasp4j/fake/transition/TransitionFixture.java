package io.github.sasp4j.fake.transition;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.fake.FakeOrder;
import java.util.Optional;

/** Acts that take several steps, and what they are done with. */
final class TransitionFixture {

    static final CsrDigests OTHER_CSR = new CsrDigests(
            Optional.of("0123456789ABCDEF0123456789ABCDEF"),
            Optional.of("0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"),
            Optional.of("other"));

    private TransitionFixture() {}

    static void select(FakeOrder order, String domain, String option) {
        order.customer().selectDcvMethod(domain, option);
    }

    static void requestManualCallback(FakeOrder order) {
        order.staff().openCallback("+1 202 555 0100");
        order.customer().requestManualCallback();
    }

    static void answerCallback(FakeOrder order) {
        order.customer().callMeNow();
        order.customer().enterCallbackCode(order.callbackCode());
    }

    static void allButSecond(FakeOrder order) {
        for (String domain : new String[] {"mn.gov", "mnsure.org", "state.mn.us"}) {
            select(order, domain, "hostmaster@" + domain);
            order.customer().enterDcvCode(domain, order.dcvCode(domain));
        }
        order.staff().completeCallback();
        order.staff().approveOrganization();
    }

    static void allAndSecond(FakeOrder order) {
        allButSecond(order);
        order.staff().approveSecond();
    }
}
