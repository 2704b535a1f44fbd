package io.github.sasp4j.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.testkit.monitor.ExpectsDeviations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Every state that an order can be in, and every failure, as somebody sees it. */
@ExtendWith(BrowserTest.class)
class OrderStatesIT {

    @ParameterizedTest
    @CsvSource({
        "654824, Action required",
        "654828, 'All checks passed: your certificate is being issued'",
        "654829, Your certificate has been issued",
        "654830, The order was rejected",
        "654831, The order was cancelled and refunded",
        "700100, Action required",
        "720300, Action required",
        "801200300, Action required",
        "910001, Waiting for the payment",
        "910002, There is a problem with this order",
        "900001, We cannot find this order yet",
        "900002, Status temporarily unavailable"
    })
    void aStateHasAFace(String order, String headline, Visitor visitor) {
        visitor.open("/orders/" + order);

        assertThat(visitor.headline()).isEqualTo(headline);
        visitor.examine("face-" + order);

        visitor.withWidth(390);
        visitor.open("/orders/" + order + "?lang=de");
        visitor.examine("face-" + order + "-de");
    }

    @Test
    @ExpectsDeviations("a response that nobody could read has a face too")
    void anAnswerThatIsNoneHasAFace(Visitor visitor) {
        visitor.open("/orders/900007");

        assertThat(visitor.headline()).isEqualTo("Status temporarily unavailable");
        visitor.examine("face-900007");
    }

    @Test
    void wordsAndFieldsThatNobodyKnewAreShownAsText(Visitor visitor) {
        visitor.open("/orders/910003");
        visitor.click("unmapped");

        assertThat(visitor.text())
                .contains(
                        "“Under Review”",
                        "“OnHold”",
                        "a step that is not available on this page (“confirmKeyOrigin”)",
                        "/data/caaCheckStatus",
                        "CAA check");
        visitor.examine("face-new-words");
    }

    @Test
    void textThatLooksLikeAScriptIsText(Visitor visitor) {
        visitor.open("/orders/910004");

        assertThat(visitor.browser().getTitle()).startsWith("Verify <script>").endsWith("– Order 910004");
        assertThat(visitor.text()).contains("<script>document.title='taken'</script>");
        visitor.examine("face-hostile-text");
    }

    @Test
    void aCallLimitShowsTheLastKnownStateWithItsAge(Visitor visitor) {
        visitor.open("/orders/700104");
        new Select(visitor.see("panel-hours")).selectByValue("24");
        new Select(visitor.see("panel-next")).selectByValue("CALL_LIMIT_REACHED");
        visitor.submit("panel-next-do");

        assertThat(visitor.read("stale"))
                .contains(
                        "The status could not be updated",
                        "You are seeing the status from",
                        "Your order is not affected",
                        "We will try again at");
        assertThat(visitor.read("progress")).contains("2 of 2 steps done");
        visitor.examine("face-last-known-state");
    }

    @Test
    void theListOfOrdersLeadsToEachOfThem(Visitor visitor) {
        visitor.open("/");

        assertThat(visitor.browser().findElements(By.cssSelector(".orders a"))).hasSize(4 * 7 + 4 + 7);
        visitor.examine("list");
    }

    @Test
    void anOrderThatThereIsNotHasAPageOfItsOwn(Visitor visitor) {
        visitor.open("/orders/1");

        assertThat(visitor.headline()).isEqualTo("Order not found");
        visitor.examine("face-no-such-order");
    }

    @Test
    void theDarkIsKindToEyes(Visitor visitor) {
        visitor.inTheDark();
        visitor.open("/orders/720300");

        assertThat(visitor.browser().findElement(By.tagName("body")).getCssValue("background-color"))
                .isEqualTo("rgba(19, 24, 22, 1)");
        visitor.examine("dark-ov");
        visitor.open("/");
        visitor.examine("dark-list");
    }

    @Test
    void germanIsSpokenOnceItWasChosen(Visitor visitor) {
        visitor.open("/orders/654824");
        visitor.browser().findElement(By.linkText("Deutsch")).click();
        visitor.open("/orders/654824");

        assertThat(visitor.headline()).isEqualTo("Aktion erforderlich");
        visitor.examine("german-ev");
    }

    @ParameterizedTest
    @CsvSource({"654824", "700100", "720300", "900002"})
    void aNarrowPhoneNeedsNoScrollingSideways(String order, Visitor visitor) {
        visitor.withWidth(320);
        visitor.open("/orders/" + order);

        assertThat(visitor.fits()).isTrue();
        visitor.examine("phone-" + order);
    }
}
