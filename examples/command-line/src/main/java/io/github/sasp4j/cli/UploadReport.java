package io.github.sasp4j.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.document.DocumentName;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.order.OrderNumber;

/** Papers that the service says it has taken. */
record UploadReport(OrderNumber order, UploadReceipt receipt) {

    ObjectNode json() {
        ObjectNode document = Json.NODES.objectNode();
        document.put("orderNumber", order.text()).put("outcome", "ACCEPTED");
        ArrayNode files = document.putArray("files");
        receipt.names().stream().map(DocumentName::text).forEach(files::add);
        return document.put("bytes", receipt.bytes());
    }

    String text() {
        int files = receipt.names().size();
        return PlainText.line(
                        "The service has taken " + (files == 1 ? "the file" : "all " + files + " files") + " for order "
                                + order + ": " + receipt.bytes() + (receipt.bytes() == 1 ? " byte." : " bytes."))
                + "\n";
    }
}
