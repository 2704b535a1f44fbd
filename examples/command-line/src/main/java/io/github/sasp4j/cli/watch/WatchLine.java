package io.github.sasp4j.cli.watch;

import io.github.sasp4j.change.StatusChange;
import io.github.sasp4j.cli.option.FailureText;
import io.github.sasp4j.cli.output.PlainText;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.watch.OrderChange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One line of output. Keys and their order are a promise to scripts.
 *
 * @param time when it was seen
 * @param order the order
 * @param event {@code STATUS} for the first status, {@code CHANGED}, {@code FAILED}, or {@code LAST} when the watch ends
 * @param orderStatus the order's status; null for a failure
 * @param changes what has changed
 * @param error the kind of failure; null if there is none
 * @param text the same for people
 */
record WatchLine(
        Instant time,
        String order,
        Event event,
        Optional<String> orderStatus,
        List<Change> changes,
        Optional<String> error,
        String text) {

    static List<WatchLine> of(OrderChange change) {
        PostPaymentStatus status = change.after();
        List<Change> changes = change.changes().stream().map(Change::of).toList();
        if (change.isFirst()) {
            return List.of(line(change.at(), status, Event.STATUS, changes, summary(status)));
        }
        return change.changes().stream()
                .map(one -> line(change.at(), status, Event.CHANGED, List.of(Change.of(one)), one.sentence()))
                .toList();
    }

    static WatchLine last(Instant time, PostPaymentStatus status) {
        return line(time, status, Event.LAST, List.of(), summary(status));
    }

    static WatchLine of(Instant time, OrderNumber order, SaspException failure) {
        return new WatchLine(
                time,
                order.text(),
                Event.FAILED,
                Optional.empty(),
                List.of(),
                Optional.of(failure.kind().name()),
                FailureText.of(failure, order.text()));
    }

    /** The line for people. */
    String forPeople() {
        return PlainText.line(time.truncatedTo(ChronoUnit.SECONDS) + "  " + order + "  " + text);
    }

    /** The line for programs. */
    Document forPrograms() {
        return new Document(
                time.truncatedTo(ChronoUnit.SECONDS).toString(), order, event.name(), orderStatus, changes, error);
    }

    private static WatchLine line(
            Instant time, PostPaymentStatus status, Event event, List<Change> changes, String text) {
        return new WatchLine(
                time,
                status.orderNumber().text(),
                event,
                Optional.of(status.orderStatus().text()),
                changes,
                Optional.empty(),
                text);
    }

    private static String summary(PostPaymentStatus status) {
        return status.orderStatus().text() + ", " + status.progress().completed() + " of "
                + status.progress().applicable() + " steps done";
    }

    /** What a line is about. */
    enum Event {
        STATUS,
        CHANGED,
        FAILED,
        LAST
    }

    /** A line as JSON. */
    record Document(
            String time,
            String order,
            String event,
            Optional<String> orderStatus,
            List<Change> changes,
            Optional<String> error) {}

    /** One change as JSON. */
    record Change(
            Optional<String> section,
            String subject,
            String attribute,
            Optional<String> before,
            Optional<String> after) {

        private static Change of(StatusChange change) {
            return new Change(
                    change.section().map(Enum::name),
                    change.subject(),
                    change.attribute().name(),
                    change.before(),
                    change.after());
        }
    }
}
