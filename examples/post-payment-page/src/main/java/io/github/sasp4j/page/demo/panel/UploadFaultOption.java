package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.fake.fault.UploadFault;

/** What can go wrong with the next documents. */
enum UploadFaultOption {
    REFUSED,
    ANSWER_LOST,
    BROKEN_OFF;

    UploadFault fault() {
        return switch (this) {
            case REFUSED -> new UploadFault.Refused("unreadable");
            case ANSWER_LOST -> new UploadFault.AnswerLost();
            case BROKEN_OFF -> new UploadFault.BrokenOff(1);
        };
    }
}
