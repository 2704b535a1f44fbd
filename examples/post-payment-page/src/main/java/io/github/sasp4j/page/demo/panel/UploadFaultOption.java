package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.page.demo.control.NextUploadFault;

/** What can go wrong with the next documents. */
enum UploadFaultOption {
    REJECTED("rejected"),
    RESPONSE_LOST("responseLost"),
    BROKEN_OFF("brokenOff");

    private final String type;

    UploadFaultOption(String type) {
        this.type = type;
    }

    NextUploadFault fault() {
        return new NextUploadFault(type, "unreadable", 1);
    }
}
