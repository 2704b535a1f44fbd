package io.github.sasp4j.change;

import static io.github.sasp4j.section.Attribute.ACTION;
import static io.github.sasp4j.section.Attribute.CSR_DIGEST;
import static io.github.sasp4j.section.Attribute.DESCRIPTION;
import static io.github.sasp4j.section.Attribute.SELECTED_METHOD;
import static io.github.sasp4j.section.Attribute.STATUS;

import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Attribute;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.Organization;
import io.github.sasp4j.section.Requirement;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.value.OpenValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a status apart into the values that are compared: what all sections have, then what each has of its own. */
final class TrackedValues {

    private TrackedValues() {}

    /** The values of a status by their keys, in the order of the page. */
    static Map<String, TrackedValue> of(PostPaymentStatus status) {
        TrackedValue order = new TrackedValue(
                "order",
                Optional.empty(),
                "Order " + status.orderNumber(),
                STATUS,
                status.orderStatus().text());
        return Stream.concat(
                        Stream.of(order), status.sections().present().stream().flatMap(TrackedValues::of))
                .collect(Collectors.toMap(
                        TrackedValue::key, Function.identity(), (former, latter) -> latter, LinkedHashMap::new));
    }

    private static Stream<TrackedValue> of(Section section) {
        Subject subject = subject(section);
        return Stream.of(
                        subject.value(STATUS, text(section.status())),
                        subject.value(DESCRIPTION, section.description()),
                        section.actions().stream()
                                .flatMap(action -> subject.with(action.text()).value(ACTION, text(action))),
                        section.details().stream()
                                .flatMap(detail -> subject.value(
                                        detail.attribute(),
                                        Optional.of(detail.value().toString()))),
                        parts(subject, section))
                .flatMap(Function.identity());
    }

    /** What has values of its own below the section. */
    private static Stream<TrackedValue> parts(Subject subject, Section section) {
        if (section instanceof Dcv dcv) {
            return Stream.of(
                            subject.with("md5").value(CSR_DIGEST, dcv.digests().md5()),
                            subject.with("sha256")
                                    .value(CSR_DIGEST, dcv.digests().sha256()),
                            subject.with("uniqueValue")
                                    .value(CSR_DIGEST, dcv.digests().uniqueValue()),
                            dcv.domains().stream().flatMap(domain -> of(subject, domain)))
                    .flatMap(Function.identity());
        }
        return section instanceof Organization organization
                ? organization.requirements().stream().flatMap(requirement -> of(subject, requirement))
                : Stream.empty();
    }

    private static Stream<TrackedValue> of(Subject section, Domain domain) {
        Subject subject = section.part("domain " + domain.name(), domain.name());
        return Stream.of(
                        subject.value(STATUS, text(domain.status())),
                        subject.value(SELECTED_METHOD, domain.selectedMethod()))
                .flatMap(Function.identity());
    }

    private static Stream<TrackedValue> of(Subject section, Requirement requirement) {
        String name = requirement.kind().name();
        Subject subject = section.part(name, requirement.title().orElse(name));
        return Stream.of(
                        subject.value(STATUS, text(requirement.status())),
                        subject.value(DESCRIPTION, requirement.description()))
                .flatMap(Function.identity());
    }

    private static Optional<String> text(OpenValue<?> value) {
        return Optional.of(value.text());
    }

    private static Subject subject(Section section) {
        String name = section.kind().name();
        return new Subject(section.kind(), name, section.title().orElse(name));
    }

    private record Subject(SectionKind section, String key, String label) {

        Subject with(String discriminator) {
            return part(discriminator, label);
        }

        Subject part(String name, String partLabel) {
            return new Subject(section, key + "/" + name, partLabel);
        }

        Stream<TrackedValue> value(Attribute attribute, Optional<String> value) {
            return value
                    .map(present ->
                            new TrackedValue(key + "/" + attribute, Optional.of(section), label, attribute, present))
                    .stream();
        }
    }
}
