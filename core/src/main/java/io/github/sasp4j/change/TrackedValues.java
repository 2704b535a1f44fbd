package io.github.sasp4j.change;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Agreement;
import io.github.sasp4j.section.Callback;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.OpenValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a status apart into facts, each under a key that stays the same from look to look whatever the titles and
 * the order of lists.
 */
final class TrackedValues {

    private final Map<String, TrackedValue> facts = new LinkedHashMap<>();

    private TrackedValues() {}

    static Map<String, TrackedValue> of(PostPaymentStatus status) {
        TrackedValues all = new TrackedValues();
        all.facts.put(
                "order",
                new TrackedValue(
                        Optional.empty(),
                        "Order " + status.orderNumber(),
                        ChangedAttribute.STATUS,
                        status.orderStatus().text()));
        status.sections().present().forEach(all::add);
        return all.facts;
    }

    private void add(Section section) {
        Subject subject = new Subject(section.kind(), section.kind().name(), titleOf(section));
        put(subject, ChangedAttribute.STATUS, section.status().text());
        section.description().ifPresent(text -> put(subject, ChangedAttribute.DESCRIPTION, text));
        for (OpenValue<?> action : section.actions()) {
            put(subject.with(action.text()), ChangedAttribute.ACTION, action.text());
        }
        if (section instanceof Dcv dcv) {
            addDigests(subject, dcv.digests());
            dcv.domains().forEach(domain -> add(subject, domain));
        } else if (section instanceof Agreement agreement) {
            add(subject, agreement);
        } else if (section instanceof Callback callback) {
            callback.phoneNumber().ifPresent(number -> put(subject, ChangedAttribute.PHONE_NUMBER, number));
        } else if (section instanceof Organization organization) {
            organization.requirements().forEach(requirement -> add(subject, requirement));
        }
    }

    private void addDigests(Subject section, CsrDigests digests) {
        digests.md5().ifPresent(md5 -> put(section.with("md5"), ChangedAttribute.CSR_DIGEST, md5));
        digests.sha256().ifPresent(sha256 -> put(section.with("sha256"), ChangedAttribute.CSR_DIGEST, sha256));
        digests.uniqueValue().ifPresent(value -> put(section.with("uniqueValue"), ChangedAttribute.CSR_DIGEST, value));
    }

    private void add(Subject section, Domain domain) {
        Subject subject = section.part("domain " + domain.name(), domain.name());
        put(subject, ChangedAttribute.STATUS, domain.status().text());
        domain.selectedMethod().ifPresent(method -> put(subject, ChangedAttribute.SELECTED_METHOD, method));
    }

    private void add(Subject section, Agreement agreement) {
        agreement.clickThrough().ifPresent(done -> put(section, ChangedAttribute.CLICK_THROUGH, done.text()));
        agreement.email().ifPresent(address -> put(section, ChangedAttribute.AGREEMENT_EMAIL, address));
        agreement
                .lastEmailSent()
                .map(LocalDate::toString)
                .ifPresent(day -> put(section, ChangedAttribute.LAST_EMAIL_SENT, day));
        agreement
                .lastOpened()
                .map(LocalDate::toString)
                .ifPresent(day -> put(section, ChangedAttribute.LAST_OPENED, day));
    }

    private void add(Subject section, Requirement requirement) {
        String name = requirement.kind().name();
        Subject subject = section.part(name, requirement.title().orElse(name));
        put(subject, ChangedAttribute.STATUS, requirement.status().text());
        requirement.description().ifPresent(text -> put(subject, ChangedAttribute.DESCRIPTION, text));
    }

    private void put(Subject subject, ChangedAttribute aspect, String value) {
        facts.put(
                subject.key + "/" + aspect,
                new TrackedValue(Optional.of(subject.section), subject.label, aspect, value));
    }

    private static String titleOf(Section section) {
        return section.title().orElseGet(() -> section.kind().name());
    }

    private record Subject(SectionKind section, String key, String label) {

        Subject with(String discriminator) {
            return part(discriminator, label);
        }

        Subject part(String name, String partLabel) {
            return new Subject(section, key + "/" + name, partLabel);
        }
    }
}
