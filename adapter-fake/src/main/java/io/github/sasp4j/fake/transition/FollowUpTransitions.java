package io.github.sasp4j.fake.transition;

import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.SecondApproval;
import io.github.sasp4j.section.Section;
import io.github.sasp4j.section.SectionKind;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.value.OpenValue;
import java.util.Optional;

/** What follows for the order from a change in one of its sections. */
final class FollowUpTransitions {

    private FollowUpTransitions() {}

    /** Once all else is completed, the second approval is begun. */
    static PostPaymentStatus of(PostPaymentStatus order) {
        return order.sections()
                .secondApproval()
                .filter(approval -> approval.status().is(SectionStatus.UNKNOWN) && allElseCompleted(order))
                .map(approval -> order.withSections(order.sections()
                        .with(new SecondApproval(
                                approval.title(),
                                OpenValue.of(SectionStatus.IN_PROGRESS),
                                Optional.of("A second member of the staff is looking at the order.")))))
                .orElse(order);
    }

    private static boolean allElseCompleted(PostPaymentStatus order) {
        return order.sections().present().stream()
                .filter(section ->
                        section.kind() != SectionKind.SECOND_APPROVAL && section.kind() != SectionKind.FAST_SERVICE)
                .allMatch(Section::isCompleted);
    }
}
