package io.github.sasp4j.page.web;

import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.page.config.PageProperties;
import io.github.sasp4j.page.security.OrderAccess;
import io.github.sasp4j.page.security.OrderNotFoundException;
import io.github.sasp4j.page.view.DomainView;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.preflight.DcvPreflight;
import io.github.sasp4j.section.Dcv;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looks whether the record or file of a domain can be seen, as a visitor wants to know it now. */
@Controller
class DomainCheckController {

    private final OrderAccess access;
    private final ResilientStatuses statuses;
    private final DcvPreflight preflight;
    private final CheckLimit limit;
    private final PageProperties page;

    DomainCheckController(
            OrderAccess access,
            ResilientStatuses statuses,
            DcvPreflight preflight,
            CheckLimit limit,
            PageProperties page) {
        this.access = access;
        this.statuses = statuses;
        this.preflight = preflight;
        this.limit = limit;
        this.page = page;
    }

    /** The domain is one of the order's, or nothing is looked up. */
    @PostMapping("/orders/{orderNumber}/domain-checks")
    String check(
            @PathVariable String orderNumber,
            @RequestParam String domain,
            @Nullable Principal visitor,
            HttpSession session,
            RedirectAttributes next) {
        StatusRequest request = access.open(visitor, orderNumber).orElseThrow(OrderNotFoundException::new);
        Optional<PostPaymentStatus> order = statuses.lookUp(request).snapshot().map(snapshot -> snapshot.status());
        List<String> names =
                order.flatMap(status -> status.sections().dcv()).map(Dcv::domains).orElse(List.of()).stream()
                        .map(Domain::name)
                        .toList();
        int at = names.indexOf(domain);
        if (order.isEmpty() || at < 0 || !page.checkDomains()) {
            return "redirect:/orders/{orderNumber}";
        }
        String who = Optional.ofNullable(visitor).map(Principal::getName).orElseGet(session::getId);
        if (limit.permits(who, domain)) {
            preflight.check(order.get(), known -> known.name().equals(domain));
        } else {
            next.addFlashAttribute("checkedTooOften", true);
        }
        return "redirect:/orders/{orderNumber}#" + DomainView.id(at);
    }
}
