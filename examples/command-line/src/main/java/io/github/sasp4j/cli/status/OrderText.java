package io.github.sasp4j.cli.status;

import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.StyledText;
import io.github.sasp4j.cli.output.Table;
import io.github.sasp4j.cli.output.TextPage;
import io.github.sasp4j.order.Coverage;
import io.github.sasp4j.order.MultiDomain;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.order.Product;
import io.github.sasp4j.order.UploadAccess;
import io.github.sasp4j.progress.Progress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The order as a whole: how far it is, what was bought, what it covers. */
record OrderText(Palette palette) {

    private static final int INDENT = 2;
    private static final int BAR = 24;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Which order it is and how far it has come. */
    void printHeadTo(TextPage page, PostPaymentStatus status) {
        page.heading(
                palette.heading("Order " + status.orderNumber()), new StatusLabels(palette).of(status.orderStatus()));
        Table progress = new Table(INDENT);
        progress.add(words(status.progress()), bar(status.progress()));
        progress.printTo(page);
    }

    /** What was ordered. */
    void printDetailsTo(TextPage page, PostPaymentStatus status) {
        page.heading(palette.heading("Details"));
        Table facts = Table.ofFacts(INDENT);
        add(facts, status.product());
        add(facts, status.coverage());
        status.upload().ifPresent(upload -> add(facts, upload));
        facts.printTo(page);
    }

    private static String words(Progress progress) {
        return progress.completed() + " of " + count(progress.applicable(), "section") + " completed";
    }

    private StyledText bar(Progress progress) {
        int done = progress.applicable() == 0 ? 0 : BAR * progress.completed() / progress.applicable();
        return palette.good("[" + "=".repeat(done) + " ".repeat(BAR - done) + "]");
    }

    private void add(Table facts, Product product) {
        facts.add(product.name(), palette.key("Product"));
        facts.add(text(product.type()), palette.key("Product type"));
        facts.add(days(product.certificateDays()), palette.key("Certificate"));
        facts.add(days(product.termDays()), palette.key("Product term"));
    }

    private void add(Table facts, Coverage coverage) {
        Map<String, Optional<String>> values = coverage.fold(
                single -> Map.of("Covers", single.name().or(() -> Optional.of("one domain"))), OrderText::multiDomain);
        values.forEach((key, value) -> facts.add(value, palette.key(key)));
    }

    private static Map<String, Optional<String>> multiDomain(MultiDomain multi) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        values.put("Covers", Optional.of("several domains"));
        values.put("Primary", multi.primary());
        values.put("Room for", limits(multi));
        return values;
    }

    private static Optional<String> limits(MultiDomain several) {
        OptionalInt domains = several.maxDomains();
        OptionalInt wildcards = several.maxWildcardDomains();
        if (domains.isEmpty()) {
            return wildcards.isEmpty() ? Optional.empty() : Optional.of(wildcards(wildcards.getAsInt()));
        }
        String all = count(domains.getAsInt(), "domain");
        return Optional.of(wildcards.isEmpty() ? all : all + ", " + wildcards(wildcards.getAsInt()));
    }

    private static String wildcards(int number) {
        return number == 0 ? "no wildcard domains" : count(number, "wildcard domain");
    }

    /** Never the token. */
    private void add(Table facts, UploadAccess upload) {
        Optional<Instant> expires = upload.token().expires();
        facts.add(upload.url().toString(), palette.key("Upload to"));
        facts.add(
                expires.map(time -> "expires " + MINUTE.format(time)).orElse("does not say when it expires"),
                palette.key("Upload token"));
    }

    private static Optional<String> days(OptionalInt number) {
        return number.isPresent() ? Optional.of(count(number.getAsInt(), "day")) : Optional.empty();
    }

    private static Optional<String> text(OptionalInt number) {
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
