package io.github.sasp4j.page.view;

import io.github.sasp4j.order.Coverage;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.order.SingleDomain;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.section.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;

/** Orders in words, in any language that there are words for. Thread-safe. */
public final class OrderViews {

    private static final Set<OrderStatus> NEEDS_NO_STEP_TO_SPEAK = Set.of(
            OrderStatus.AWAITING_PAYMENT,
            OrderStatus.PAYMENT_PROMISED,
            OrderStatus.PROCESSED,
            OrderStatus.REJECTED,
            OrderStatus.REFUNDED,
            OrderStatus.ERROR);

    private final MessageSource messages;
    private final Map<String, String> links;

    /**
     * Over the words of a page.
     *
     * @param links where the customer does what the vendor offers, by the vendor's word for the action
     */
    public OrderViews(MessageSource messages, Map<String, String> links) {
        this.messages = messages;
        this.links = Map.copyOf(links);
    }

    /** The order in words of a language. */
    public OrderView of(PostPaymentStatus order, Locale locale) {
        PageMessages words = new PageMessages(messages, locale);
        StepViews steps = new StepViews(order, words, links);
        SectionViews views = new SectionViews(words);
        List<Section> present = order.sections().present();
        return new OrderView(
                order.orderNumber().text(),
                StatusLabel.of(order.orderStatus(), words),
                headline(order, words),
                order.product().name(),
                facts(order, words),
                order.progress(),
                steps.needed(),
                steps.possible(),
                present.stream().filter(Section::isApplicable).map(views::of).toList(),
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

    private static String headline(PostPaymentStatus order, PageMessages words) {
        if (order.orderStatus().known().filter(NEEDS_NO_STEP_TO_SPEAK::contains).isPresent()) {
            return words.of("headline." + order.orderStatus().known().orElseThrow());
        }
        return order.nextSteps().stream()
                .filter(NextStep::blocking)
                .findFirst()
                .map(first -> first.actor() == Actor.VENDOR ? "headline.vendor" : "headline.customer")
                .map(words::of)
                .orElseGet(() -> words.of("headline.nothing"));
    }

    private static List<DetailView> facts(PostPaymentStatus order, PageMessages words) {
        List<DetailView> facts = new ArrayList<>();
        addCoverage(facts, order.coverage(), words);
        Product product = order.product();
        product.certificateDays()
                .ifPresent(days -> facts.add(DetailView.of(words.of("order.validity"), words.of("days", days))));
        product.termDays().ifPresent(days -> facts.add(DetailView.of(words.of("order.term"), words.of("days", days))));
        return facts;
    }

    private static void addCoverage(List<DetailView> facts, Coverage coverage, PageMessages words) {
        if (coverage instanceof SingleDomain single) {
            single.name().ifPresent(name -> facts.add(DetailView.of(words.of("order.domain"), name)));
        } else if (coverage instanceof MultiDomain several) {
            several.primary().ifPresent(name -> facts.add(DetailView.of(words.of("order.primaryDomain"), name)));
            several.maxDomains()
                    .ifPresent(most -> facts.add(DetailView.of(words.of("order.maxDomains"), String.valueOf(most))));
            several.maxWildcardDomains()
                    .ifPresent(most -> facts.add(DetailView.of(words.of("order.maxWildcards"), String.valueOf(most))));
        }
    }
}
