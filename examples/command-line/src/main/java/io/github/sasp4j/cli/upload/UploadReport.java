package io.github.sasp4j.cli.upload;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sasp4j.cli.option.Report;
import io.github.sasp4j.cli.output.Json;
import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.PlainText;
import io.github.sasp4j.document.DocumentName;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.order.OrderNumber;

/** Documents that the service says it has taken. */
public record UploadReport(OrderNumber order, UploadReceipt receipt) implements Report {

    @Override
    public ObjectNode json() {
        ObjectNode document = Json.NODES.objectNode();
        document.put("orderNumber", order.text()).put("outcome", "ACCEPTED");
        ArrayNode files = document.putArray("files");
        receipt.names().stream().map(DocumentName::text).forEach(files::add);
        return document.put("bytes", receipt.bytes());
    }

    @Override
    public String text(Palette palette) {
        int files = receipt.names().size();
        return PlainText.line(
                        "The service has taken " + (files == 1 ? "the file" : "all " + files + " files") + " for order "
                                + order + ": " + receipt.bytes() + (receipt.bytes() == 1 ? " byte." : " bytes."))
                + "\n";
    }
}
