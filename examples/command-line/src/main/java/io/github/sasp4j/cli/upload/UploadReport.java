package io.github.sasp4j.cli.upload;

import io.github.sasp4j.cli.option.Report;
import io.github.sasp4j.cli.output.Palette;
import io.github.sasp4j.cli.output.PlainText;
import io.github.sasp4j.document.DocumentName;
import io.github.sasp4j.document.UploadReceipt;
import io.github.sasp4j.order.OrderNumber;
import java.util.List;

/** Documents that the service says it has taken. */
public record UploadReport(OrderNumber order, UploadReceipt receipt) implements Report {

    @Override
    public Record json() {
        return new UploadJson(order, "ACCEPTED", receipt.names(), receipt.bytes());
    }

    @Override
    public String text(Palette palette) {
        int files = receipt.names().size();
        return PlainText.line(
                        "The service has taken " + (files == 1 ? "the file" : "all " + files + " files") + " for order "
                                + order + ": " + receipt.bytes() + (receipt.bytes() == 1 ? " byte." : " bytes."))
                + "\n";
    }

    private record UploadJson(OrderNumber orderNumber, String outcome, List<DocumentName> files, long bytes) {}
}
