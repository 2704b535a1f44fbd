package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.fake.received.ReceivedUpload;
import io.github.sasp4j.fake.transition.TransitionRecord;
import io.github.sasp4j.page.demo.CallFault;
import io.github.sasp4j.progress.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The panel beside an order.
 *
 * @param orderNumber the order
 * @param staffs what the vendor's staff can do
 * @param deeds what has been done
 * @param uploads the documents that have arrived
 * @param now what the vendor's clock shows
 * @param calls counts the status calls for this order
 */
record Panel(
        String orderNumber,
        List<PanelForm> staffs,
        List<Deed> deeds,
        List<ReceivedUpload> uploads,
        String now,
        LongSupplier calls) {

    /**
     * Something that has been done or rejected.
     *
     * @param when the minute
     * @param who the key of who did it
     * @param what which action
     * @param rejection why it was rejected, if it was
     */
    record Deed(String when, String who, String what, Optional<String> rejection) {

        static Deed of(TransitionRecord action) {
            String who = action.actor() == Actor.CUSTOMER ? "demo.panel.customer" : "demo.panel.staff";
            return new Deed(minute(action.at()), who, action.transition(), action.rejection());
        }
    }

    /** How often the service has been called for this order. */
    public long callCount() {
        return calls.getAsLong();
    }

    /** What can be made to go wrong at the next call. */
    public CallFault[] faults() {
        return CallFault.values();
    }

    /** What can be made to go wrong with the next documents. */
    public UploadFaultOption[] uploadFaults() {
        return UploadFaultOption.values();
    }

    static String minute(Instant time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(time.atOffset(ZoneOffset.UTC));
    }
}
