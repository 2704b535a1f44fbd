package io.github.sasp4j.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sasp4j.order.OrderStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenValueTest {

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void everyDocumentedWordIsItsConstant(OrderStatus status) {
        assertThat(OpenValue.of(OrderStatus.class, status.text())).isEqualTo(OpenValue.of(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "PENDING", " Pending", "On Hold", "", "ERROR"})
    void anyOtherWordHasNoConstantAndKeepsItsText(String word) {
        OpenValue<OrderStatus> value = OpenValue.of(OrderStatus.class, word);

        assertThat(value).isEqualTo(new OpenValue<OrderStatus>(Optional.empty(), word));
    }

    @Test
    void constantAndTextCannotDisagree() {
        assertThatThrownBy(() -> new OpenValue<>(Optional.of(OrderStatus.PENDING), "Rejected"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text 'Rejected' is not the word of PENDING");
    }

    @Test
    void itReadsAsItsText() {
        assertThat(OpenValue.of(OrderStatus.ERROR)).hasToString("ERROR!!!");
    }

    @Test
    void anUnknownWordIsNoneOfTheConstants() {
        assertThat(OpenValue.of(OrderStatus.class, "On Hold").is(OrderStatus.PENDING))
                .isFalse();
    }
}
