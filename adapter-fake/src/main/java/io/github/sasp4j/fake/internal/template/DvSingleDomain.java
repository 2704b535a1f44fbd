package io.github.sasp4j.fake.internal.template;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A DV certificate for one name, proved by a CNAME record. */
public final class DvSingleDomain {

    /** Shared by all orders of this template: many fit into little memory. */
    private static final Sections SECTIONS = NotApplicableSections.except(csr(), dcv());

    private DvSingleDomain() {}

    public static PostPaymentStatus status(OrderNumber number, Instant now) {
        return new PostPaymentStatus(
                number,
                OpenValue.of(OrderStatus.AWAITING_AUTHORIZATION),
                new Product(
                        OptionalInt.of(287),
                        Optional.of("Single-Domain DV Certificate"),
                        OptionalInt.of(365),
                        OptionalInt.of(365)),
                new SingleDomain(Optional.of("www.example.com")),
                Optional.empty(),
                SECTIONS,
                Map.of());
    }

    private static Csr csr() {
        return new Csr(
                SectionTitles.CSR,
                OpenValue.of(SectionStatus.COMPLETED),
                Optional.of("The CSR of this order has been received."),
                List.of(OpenValue.of(CsrAction.CAN_REPLACE_CSR)));
    }

    private static Dcv dcv() {
        Domain domain = new Domain(
                "www.example.com",
                OpenValue.of(DomainStatus.IN_PROGRESS),
                Optional.of("CNAME CSR Hash"),
                StandardDcvMethods.withWhois("domains@example.com", StandardDcvMethods.standard("example.com", "2")));
        return new Dcv(
                SectionTitles.DCV,
                OpenValue.of(SectionStatus.IN_PROGRESS),
                Optional.of("The CNAME record has not been found yet."),
                List.of(OpenValue.of(DcvAction.CAN_CHANGE_DCV_METHOD)),
                new CsrDigests(
                        Optional.of("7C1767B30512B6003FD3C2E618A86522"),
                        Optional.of("80FC0FB9266DB7B83F85850FA0E6548B6D70EE68C8B5B412F1DEEA6EBDEF0404"),
                        Optional.of("k3Hd7Qw2")),
                List.of(domain));
    }
}
