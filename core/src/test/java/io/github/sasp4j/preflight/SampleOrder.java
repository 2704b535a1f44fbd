package io.github.sasp4j.preflight;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Orders of which only the domains matter. */
final class SampleOrder {

    static final String CNAME = "CNAME CSR Hash";

    private static final CsrDigests DIGESTS = new CsrDigests(
            Optional.of("3C6B5A0E1F2D4C3B2A19087F6E5D4C3B"),
            Optional.of("c9c863405fe7675a3988b97664ea6baf442019e4e52fa335f406f7c5f26cf14f"),
            Optional.empty());

    private SampleOrder() {}

    static PostPaymentStatus byRecord(String... names) {
        return of(Stream.of(names)
                .map(name -> domain(name, DomainStatus.IN_PROGRESS, CNAME))
                .toList());
    }

    static PostPaymentStatus of(List<Domain> domains) {
        return of(DIGESTS, domains);
    }

    static PostPaymentStatus of(CsrDigests digests, List<Domain> domains) {
        Dcv dcv = new Dcv(
                Optional.empty(),
                OpenValue.of(SectionStatus.IN_PROGRESS),
                Optional.empty(),
                List.of(),
                digests,
                domains);
        return new PostPaymentStatus(
                OrderNumber.of("654824"),
                OpenValue.of(OrderStatus.PENDING),
                new Product(OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty()),
                new SingleDomain(Optional.empty()),
                Optional.empty(),
                Sections.of(dcv),
                Map.of());
    }

    static Domain domain(String name, DomainStatus status, String method) {
        return new Domain(name, OpenValue.of(status), Optional.of(method), List.of());
    }
}
