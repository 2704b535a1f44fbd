package io.github.sasp4j.integration.property;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.Coverage;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.order.UploadToken;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.AgreementAction;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.CallbackAction;
import io.github.sasp4j.section.ClickThroughStatus;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.CsrAction;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.FastService;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.OrganizationAction;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.RequirementKind;
import io.github.sasp4j.section.RequirementStatus;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.DocumentedValue;
import io.github.sasp4j.value.OpenValue;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Orders with any part there or absent, known and new words, and text of any script; the same ones for the same seed. */
final class RandomOrders {

    private static final List<String> TEXTS = List.of(
            "Submit your CSR",
            "Prüfung läuft",
            "域名验证",
            "\uD83D\uDD10 two\nlines",
            "\"quoted\" \\ <b>&amp;</b>",
            "null",
            "0",
            "007",
            "true",
            "{}",
            "[]",
            "  padded  ");

    private static final List<String> NUMBERS =
            List.of("654824", "000654824", "0", "A-17/ü", "null", "true", "-1", "1e5", "9".repeat(64), "域".repeat(64));

    private final Random random;

    private RandomOrders(long seed) {
        this.random = new Random(seed);
    }

    /** One of each number. */
    static List<PostPaymentStatus> of(long seed) {
        RandomOrders orders = new RandomOrders(seed);
        return NUMBERS.stream()
                .map(number -> orders.next(OrderNumber.of(number)))
                .toList();
    }

    private PostPaymentStatus next(OrderNumber number) {
        return new PostPaymentStatus(
                number,
                open(OrderStatus.class),
                new Product(number(), text(), number(), number()),
                coverage(),
                maybe(() -> new UploadAccess(
                        URI.create("https://avspartners.sectigolabs.com/avs/ws/api/v002/order"),
                        UploadToken.of("header.payload.signature", maybe(() -> Instant.ofEpochSecond(1_535_337_321))))),
                sections(),
                Map.of());
    }

    private Coverage coverage() {
        return random.nextBoolean()
                ? new SingleDomain(maybe(() -> either("example.com", "*.example.com", "bücher.example")))
                : new MultiDomain(maybe(() -> "example.com"), number(), number());
    }

    private Sections sections() {
        return new Sections(Stream.<Optional<? extends Section>>of(
                        maybe(() -> new Csr(text(), open(SectionStatus.class), text(), actions(CsrAction.class))),
                        maybe(this::dcv),
                        maybe(() -> new Agreement(
                                text(),
                                open(SectionStatus.class),
                                text(),
                                actions(AgreementAction.class),
                                maybe(() -> open(ClickThroughStatus.class)),
                                text(),
                                day(),
                                day())),
                        maybe(() -> new Callback(
                                text(), open(SectionStatus.class), text(), actions(CallbackAction.class), text())),
                        maybe(this::organization),
                        maybe(() -> new SecondApproval(text(), open(SectionStatus.class), text())),
                        maybe(() -> new FastService(text(), open(SectionStatus.class), text())))
                .<Section>flatMap(Optional::stream)
                .toList());
    }

    private Dcv dcv() {
        return new Dcv(
                text(),
                open(SectionStatus.class),
                text(),
                actions(DcvAction.class),
                new CsrDigests(maybe(() -> "0A".repeat(16)), maybe(() -> "1b".repeat(32)), maybe(() -> "10af9db9tu")),
                several(this::domain));
    }

    private Domain domain() {
        return new Domain(
                either("example.com", "*.example.com", "192.0.2.1", "bücher.example"),
                open(DomainStatus.class),
                maybe(() -> either("Not yet set", "CNAME CSR Hash", "admin@example.com", "Something new")),
                several(() -> new DcvMethod(
                        open(DcvMethodKind.class),
                        text(),
                        maybe(() -> either("2", "high")),
                        maybe(() -> "admin@example.com"),
                        several(() -> either("CNAME CSR Hash", "admin@example.com", "Manual", "Something new")))));
    }

    private Organization organization() {
        List<Requirement> requirements = Stream.of(RequirementKind.values())
                .filter(kind -> random.nextBoolean())
                .map(kind -> new Requirement(kind, text(), open(RequirementStatus.class), text()))
                .toList();
        return new Organization(
                text(), open(SectionStatus.class), text(), actions(OrganizationAction.class), requirements);
    }

    private <E extends Enum<E> & DocumentedValue> OpenValue<E> open(Class<E> list) {
        E[] known = list.getEnumConstants();
        int choice = random.nextInt(known.length + 1);
        return choice < known.length ? OpenValue.of(known[choice]) : OpenValue.of(list, "Some new word");
    }

    private <E extends Enum<E> & DocumentedValue> List<OpenValue<E>> actions(Class<E> list) {
        return several(() -> open(list));
    }

    private Optional<String> text() {
        return maybe(() -> TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private OptionalInt number() {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt(100_000)) : OptionalInt.empty();
    }

    private Optional<LocalDate> day() {
        return maybe(() -> LocalDate.ofEpochDay(random.nextInt(30_000)));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(Supplier<T> value) {
        return new ArrayList<>(
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> value.get()).toList());
    }

    private String either(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
