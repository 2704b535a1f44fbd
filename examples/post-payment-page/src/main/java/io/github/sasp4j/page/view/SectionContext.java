package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.TargetDomain;
import io.github.sasp4j.preflight.PreflightReport;
import java.time.Instant;

/**
 * What the sections of an order are shown with.
 *
 * @param orderNumber the order, as in the request of the visitor
 * @param words the words of the visitor's language
 * @param links where the customer does what is available
 * @param target the CA's domain in DNS records and validation files
 * @param report what has been seen of records and files
 * @param now the time
 * @param closed whether the order has ended: nothing is offered any more
 * @param documents whether the page has a form for documents
 */
record SectionContext(
        String orderNumber,
        PageMessages words,
        PageLinks links,
        TargetDomain target,
        PreflightReport report,
        Instant now,
        boolean closed,
        boolean documents) {}
