package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.fake.fault.UploadFault;

/** What can go wrong with the next documents. */
enum UploadFaultOption {
    REJECTED,
    RESPONSE_LOST,
    BROKEN_OFF;

    UploadFault fault() {
        return switch (this) {
            case REJECTED -> new UploadFault.Rejected("unreadable");
            case RESPONSE_LOST -> new UploadFault.ResponseLost();
            case BROKEN_OFF -> new UploadFault.BrokenOff(1);
        };
    }
}
