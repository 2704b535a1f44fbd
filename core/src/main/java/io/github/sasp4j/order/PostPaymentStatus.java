package io.github.sasp4j.order;

import io.github.sasp4j.dcv.proof.ProofResult;
import io.github.sasp4j.progress.Actor;
import io.github.sasp4j.progress.NextStep;
import io.github.sasp4j.progress.NextSteps;
import io.github.sasp4j.progress.Progress;
import io.github.sasp4j.progress.StepKind;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What still stands between a paid order and its certificate; specification section 2. Immutable.
 *
 * @param orderNumber the order
 * @param orderStatus where the order as a whole stands; empty text if the service sent none
 * @param product what was bought
 * @param coverage the names that it covers
 * @param upload where documents can be uploaded; empty unless the service sent both address and token
 * @param sections the sections of the page
 * @param unmapped what the service sent and this model has no place for: JSON pointer (RFC 6901, from the root of the
 *     response) to raw JSON text, in the order of the response
 */
public record PostPaymentStatus(
        OrderNumber orderNumber,
        OpenValue<OrderStatus> orderStatus,
        Product product,
        Coverage coverage,
        Optional<UploadAccess> upload,
        Sections sections,
        Map<String, String> unmapped) {

    public PostPaymentStatus {
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(orderStatus, "orderStatus");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(upload, "upload");
        Objects.requireNonNull(sections, "sections");
        unmapped = Collections.unmodifiableMap(new LinkedHashMap<>(unmapped));
    }

    /**
     * What has to happen next. An order that is processed, rejected or refunded has no next step. An order that is not
     * paid begins with the payment, one that the vendor reports as {@code ERROR!!!} with a question of the web host; the
     * rest follows the rules of {@link NextSteps}. Once nothing blocks any more, the vendor issues the certificate.
     */
    public List<NextStep> nextSteps() {
        return nextSteps(Map.of());
    }

    /**
     * What has to happen next, where it is known what is seen of the proofs of control.
     *
     * @param proofs what a preflight has seen, by the domain as the service writes it; of any domains, or of none
     */
    public List<NextStep> nextSteps(Map<String, ProofResult> proofs) {
        if (isFinal()) {
            return List.of();
        }
        List<NextStep> ofSections = NextSteps.of(sections, proofs);
        return Stream.concat(ofOrder(ofSections).stream(), ofSections.stream()).toList();
    }

    private Optional<NextStep> ofOrder(List<NextStep> ofSections) {
        if (orderStatus.is(OrderStatus.AWAITING_PAYMENT)) {
            return Optional.of(NextStep.onOrder(Actor.CUSTOMER, StepKind.PAY));
        }
        if (orderStatus.is(OrderStatus.PAYMENT_PROMISED)) {
            return Optional.of(NextStep.onOrder(Actor.WEB_HOST, StepKind.RECEIVE_PAYMENT));
        }
        if (orderStatus.is(OrderStatus.ERROR)) {
            return Optional.of(NextStep.onOrder(Actor.WEB_HOST, StepKind.RESOLVE_ERROR));
        }
        boolean underWay = orderStatus.is(OrderStatus.PENDING) || orderStatus.is(OrderStatus.AWAITING_AUTHORIZATION);
        boolean validated = progress().applicable() > 0 && ofSections.stream().noneMatch(NextStep::blocking);
        return underWay && validated
                ? Optional.of(NextStep.onOrder(Actor.VENDOR, StepKind.WAIT_FOR_ISSUANCE))
                : Optional.empty();
    }

    /** Whether nothing happens to the order any more; a status that is not known counts as not final. */
    public boolean isFinal() {
        return orderStatus.known().filter(OrderStatus::isFinal).isPresent();
    }

    /** Whether the order waits for its payment. */
    public boolean isUnpaid() {
        return orderStatus.known().filter(OrderStatus::isUnpaid).isPresent();
    }

    /** How many of the sections that apply are completed. */
    public Progress progress() {
        return Progress.of(sections);
    }

    /** This status with other sections. */
    public PostPaymentStatus withSections(Sections other) {
        return new PostPaymentStatus(orderNumber, orderStatus, product, coverage, upload, other, unmapped);
    }

    /** This status with the order as a whole standing elsewhere. */
    public PostPaymentStatus withOrderStatus(OrderStatus other) {
        return new PostPaymentStatus(orderNumber, OpenValue.of(other), product, coverage, upload, sections, unmapped);
    }

    /** This status with another access for uploads, or none. */
    public PostPaymentStatus withUpload(Optional<UploadAccess> other) {
        return new PostPaymentStatus(orderNumber, orderStatus, product, coverage, other, sections, unmapped);
    }
}
