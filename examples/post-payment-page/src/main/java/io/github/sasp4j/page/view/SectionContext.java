package io.github.sasp4j.page.view;

import io.github.sasp4j.dcv.TargetDomain;

/**
 * What the sections of an order are shown with.
 *
 * @param orderNumber the order, as the visitor asked for it
 * @param words the words of the visitor's language
 * @param links where the customer does what is available
 * @param target the CA's domain in DNS records and validation files
 * @param documents whether the page has a form for documents
 */
record SectionContext(
        String orderNumber, PageMessages words, PageLinks links, TargetDomain target, boolean documents) {}
