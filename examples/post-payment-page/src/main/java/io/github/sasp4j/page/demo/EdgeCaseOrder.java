package io.github.sasp4j.page.demo;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.OpenValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders as the vendor may tell of them, though hardly anybody has seen one. */
enum EdgeCaseOrder {
    PAYMENT_PROMISED(910001),
    VENDORS_ERROR(910002),
    NEW_WORDS(910003),
    HOSTILE_TEXT(910004);

    private final int number;

    EdgeCaseOrder(int number) {
        this.number = number;
    }

    OrderNumber number() {
        return OrderNumber.of(String.valueOf(number));
    }

    PostPaymentStatus status() {
        PostPaymentStatus usual = OrderTemplate.DV_SINGLE_DOMAIN.status(number(), Instant.EPOCH);
        return switch (this) {
            case PAYMENT_PROMISED -> usual.withOrderStatus(OrderStatus.PAYMENT_PROMISED);
            case VENDORS_ERROR -> usual.withOrderStatus(OrderStatus.ERROR);
            case NEW_WORDS -> inNewWords(usual);
            case HOSTILE_TEXT -> inHostileText(usual);
        };
    }

    private static PostPaymentStatus inNewWords(PostPaymentStatus order) {
        return new PostPaymentStatus(
                order.orderNumber(),
                OpenValue.of(OrderStatus.class, "Under Review"),
                order.product(),
                order.coverage(),
                order.upload(),
                order.sections()
                        .with(new Csr(
                                Optional.of("CSR"),
                                OpenValue.of(SectionStatus.class, "OnHold"),
                                Optional.of("Your key is being reviewed manually."),
                                List.of(OpenValue.of(CsrAction.class, "confirmKeyOrigin"))))
                        .with(new Dcv(
                                Optional.empty(),
                                OpenValue.of(SectionStatus.IN_PROGRESS),
                                Optional.empty(),
                                List.of(),
                                CsrDigests.none(),
                                List.of(new Domain(
                                        "www.example.com",
                                        OpenValue.of(DomainStatus.IN_PROGRESS),
                                        Optional.of("DNS TXT Record"),
                                        List.of())))),
                Map.of("/data/caaCheckStatus", "{\"status\":\"Completed\",\"title\":\"CAA check\"}"));
    }

    private static PostPaymentStatus inHostileText(PostPaymentStatus order) {
        String hostile = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";
        return order.withSections(order.sections()
                .with(new Dcv(
                        Optional.of(hostile),
                        OpenValue.of(SectionStatus.ACTION_REQUIRED),
                        Optional.of("First line\n" + hostile + "\n\nLast line"),
                        List.of(),
                        CsrDigests.none(),
                        List.of(new Domain(
                                hostile,
                                OpenValue.of(DomainStatus.class, hostile),
                                Optional.of(hostile),
                                List.of())))));
    }
}
