package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.TargetDomain;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.preflight.PreflightReport;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.progress.Progress;
import io.github.sasp4j.progress.StepKind;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Orders in words, in any language that there are words for. Thread-safe. */
public final class OrderViews {

    /** In the order in which they come to their end: the call comes after the validation of the organization. */
    private static final List<SectionKind> SHOWN = List.of(
            SectionKind.CSR,
            SectionKind.DCV,
            SectionKind.AGREEMENT,
            SectionKind.ORGANIZATION,
            SectionKind.CALLBACK,
            SectionKind.SECOND_APPROVAL,
            SectionKind.FAST_SERVICE);

    private final MessageSource messages;
    private final PageLinks links;
    private final Optional<String> support;
    private final TargetDomain target;

    /**
     * Over the words of a page.
     *
     * @param links where the customer does what an order waits for
     * @param support whom to ask, as a sentence in which {@code {orderNumber}} stands for the order; empty for the
     *     page's own words
     * @param target the CA's domain in DNS records and validation files
     */
    public OrderViews(MessageSource messages, PageLinks links, Optional<String> support, TargetDomain target) {
        this.messages = messages;
        this.links = links;
        this.support = support;
        this.target = target;
    }

    /**
     * The order in words of a language.
     *
     * @param number the order as in the request of the visitor; what the response says gets into no link
     */
    public OrderView of(String number, PostPaymentStatus order, Locale locale) {
        return of(number, order, new PreflightReport(List.of()), Instant.EPOCH, locale);
    }

    /**
     * The order in words of a language, with what has been seen of its records and files.
     *
     * @param number the order as in the request of the visitor; what the response says gets into no link
     */
    public OrderView of(String number, PostPaymentStatus order, PreflightReport report, Instant now, Locale locale) {
        PageMessages words = new PageMessages(messages, locale);
        String contact = support.map(sentence -> sentence.replace("{orderNumber}", number))
                .orElseGet(() -> words.of("support.text", number));
        List<NextStep> next = order.nextSteps(report.results());
        StepViews steps = new StepViews(order, next, number, words, links, contact);
        SectionViews views = new SectionViews(new SectionContext(
                number,
                words,
                links,
                target,
                report,
                now,
                order.isFinal(),
                order.upload().isPresent(),
                next));
        List<Section> present = order.sections().withAvailableMethods().present().stream()
                .sorted(Comparator.comparing(section -> SHOWN.indexOf(section.kind())))
                .toList();
        String headline = headline(order, next, words);
        return new OrderView(
                number,
                title(next, headline, number, words),
                StatusLabel.of(order.orderStatus(), words),
                headline,
                order.product().name(),
                facts(order, words),
                order.progress(),
                new OutcomeViews(words, links, contact).of(order, number),
                contact,
                steps.needed(),
                steps.inAnyOrder(),
                steps.possible(),
                present.stream()
                        .filter(section -> section.isApplicable() && !isFastServiceAndNoStep(section, order))
                        .map(views::of)
                        .toList(),
                present.stream()
                        .filter(section -> !section.isApplicable())
                        .map(views::of)
                        .toList(),
                order.unmapped());
    }

    /** How long ago something was, in words. */
    public String age(Instant then, Instant now, Locale locale) {
        return new PageMessages(messages, locale).ago(Duration.between(then, now));
    }

    private static String headline(PostPaymentStatus order, List<NextStep> next, PageMessages words) {
        if (order.isFinal() || order.isUnpaid() || order.orderStatus().is(OrderStatus.ERROR)) {
            return words.of("headline." + order.orderStatus().known().orElseThrow());
        }
        String key = next.stream()
                .filter(NextStep::blocking)
                .findFirst()
                .map(OrderViews::headlineKey)
                .orElse("headline.nothing");
        return words.of(key.equals("headline.customer") || !hasUnknownStatus(order) ? key : "headline.unclear");
    }

    /** What a new status means for the customer is not known: nothing is promised. */
    private static boolean hasUnknownStatus(PostPaymentStatus order) {
        return order.sections().present().stream()
                .map(Section::status)
                .anyMatch(status -> status.known().isEmpty() && !status.text().isBlank());
    }

    /** What the customer has to do first stands before everything else: a tab has little room. */
    private static String title(List<NextStep> next, String headline, String number, PageMessages words) {
        String required = next.stream()
                .filter(step -> step.isRequiredOf(Actor.CUSTOMER))
                .findFirst()
                .map(words::withoutFullStop)
                .orElse(headline);
        return words.of("order.title", required, number);
    }

    private static String headlineKey(NextStep first) {
        if (first.kind() == StepKind.WAIT_FOR_ISSUANCE) {
            return "headline.issuance";
        }
        return first.actor() == Actor.VENDOR ? "headline.vendor" : "headline.customer";
    }

    private static List<DetailView> facts(PostPaymentStatus order, PageMessages words) {
        Product product = order.product();
        Stream<Optional<DetailView>> coverage = order.coverage()
                .fold(
                        single -> Stream.of(fact(words, "order.domain", single.name())),
                        multi -> Stream.of(
                                fact(words, "order.primaryDomain", multi.primary()),
                                fact(words, "order.maxDomains", text(multi.maxDomains())),
                                fact(
                                        words,
                                        "order.maxWildcards",
                                        text(multi.maxWildcardDomains()).filter(most -> !most.equals("0")))));
        boolean hasNoCertificate = order.isFinal() && !order.orderStatus().is(OrderStatus.PROCESSED);
        Stream<Optional<DetailView>> durations = hasNoCertificate
                ? Stream.empty()
                : Stream.of(
                        fact(words, "order.validity", days(words, product.certificateDays())),
                        fact(words, "order.term", days(words, product.termDays())));
        Stream<Optional<DetailView>> fastService = order.sections().present().stream()
                .filter(section -> isFastServiceAndNoStep(section, order))
                .map(section -> Optional.of(DetailView.of(words.of(section.kind()), words.of("order.fastService"))));
        return Stream.of(coverage, durations, fastService)
                .flatMap(facts -> facts)
                .flatMap(Optional::stream)
                .toList();
    }

    /** It is a property of the order rather than a step, which shows once nothing else is left. */
    private static boolean isFastServiceAndNoStep(Section section, PostPaymentStatus order) {
        Progress progress = order.progress();
        return section.kind() == SectionKind.FAST_SERVICE
                && section.isApplicable()
                && (order.isFinal() || progress.completed() == progress.applicable());
    }

    private static Optional<DetailView> fact(PageMessages words, String name, Optional<String> value) {
        return value.map(text -> DetailView.of(words.of(name), text));
    }

    private static Optional<String> text(OptionalInt number) {
        return number.stream().mapToObj(String::valueOf).findFirst();
    }

    private static Optional<String> days(PageMessages words, OptionalInt days) {
        return days.stream().mapToObj(count -> words.of("days", count)).findFirst();
    }
}
