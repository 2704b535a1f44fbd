package io.github.sasp4j.page.web;

import io.github.sasp4j.page.view.PageLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Adds to every page where the support team is reached. */
@ControllerAdvice
class SupportLink {

    private final PageLinks links;

    SupportLink(PageLinks links) {
        this.links = links;
    }

    @ModelAttribute("supportLink")
    @Nullable
    String supportLink(@PathVariable Map<String, String> path) {
        return links.of(PageLinks.SUPPORT, path.getOrDefault("orderNumber", "")).orElse(null);
    }
}
