package io.github.sasp4j.page.web;

import io.github.sasp4j.document.BrowserUpload;
import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.http.resilience.StatusLookup;
import io.github.sasp4j.http.resilience.StatusSnapshot;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.page.config.SaspProperties;
import io.github.sasp4j.page.security.OrderAccess;
import io.github.sasp4j.page.security.OrderNotFoundException;
import io.github.sasp4j.page.view.OrderViews;
import io.github.sasp4j.port.CallOptions;
import io.github.sasp4j.port.StatusRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an order: where it stands, or why that cannot be said. */
@Controller
class OrderController {

    private static final Logger LOG = LoggerFactory.getLogger(OrderController.class);

    private final OrderAccess access;
    private final ResilientStatuses statuses;
    private final OrderViews views;
    private final UploadHosts hosts;
    private final PageUrls addresses;
    private final UploadSizeLimit limit;
    private final SaspProperties sasp;
    private final InstantSource clock;

    OrderController(
            OrderAccess access,
            ResilientStatuses statuses,
            OrderViews views,
            UploadHosts hosts,
            PageUrls addresses,
            UploadSizeLimit limit,
            SaspProperties sasp,
            InstantSource clock) {
        this.access = access;
        this.statuses = statuses;
        this.views = views;
        this.hosts = hosts;
        this.addresses = addresses;
        this.limit = limit;
        this.sasp = sasp;
        this.clock = clock;
    }

    @GetMapping("/orders/{orderNumber}")
    String show(
            @PathVariable String orderNumber,
            @Nullable Principal visitor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        StatusRequest request = access.open(visitor, orderNumber).orElseThrow(OrderNotFoundException::new);
        StatusLookup lookup = statuses.lookUp(request.withOptions(
                CallOptions.defaults().withDeadline(sasp.page().deadline())));
        model.addAttribute("orderNumber", orderNumber);
        model.addAttribute("refreshMillis", sasp.page().refreshEvery().toMillis());
        lookup.failure().ifPresent(failure -> {
            LOG.warn("{}: {}", failure.kind(), failure.getMessage());
            model.addAttribute("failure", failure.kind().name());
        });
        return lookup.snapshot()
                .map(snapshot -> showOrder(snapshot, locale, model))
                .orElseGet(() -> showFailure(lookup.failure().orElseThrow(), response));
    }

    /** Where the vendor leads a browser whose upload has ended, and where our own upload leads it. */
    @GetMapping("/orders/{orderNumber}/documents/{result:accepted|rejected|unknown|too-large}")
    String showAfterUpload(
            @PathVariable String orderNumber,
            @PathVariable String result,
            @Nullable Principal visitor,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("documents", result);
        return show(orderNumber, visitor, locale, model, response);
    }

    private String showOrder(StatusSnapshot snapshot, Locale locale, Model model) {
        PostPaymentStatus order = snapshot.status();
        model.addAttribute("order", views.of(order, locale));
        model.addAttribute("asOf", snapshot.fetchedAt());
        model.addAttribute("age", views.age(snapshot.fetchedAt(), clock.instant(), locale));
        if (wantsDocuments(order)) {
            model.addAttribute("takesDocuments", true);
            model.addAttribute("mostMegabytes", limit.megabytes());
            browserForm(order).ifPresent(form -> model.addAttribute("browserForm", form));
        }
        return "order";
    }

    private static String showFailure(SaspException failure, HttpServletResponse response) {
        FailureStatus.of(failure).applyTo(response);
        return "failure";
    }

    private static boolean wantsDocuments(PostPaymentStatus order) {
        return order.upload().isPresent()
                && !order.nextSteps().isEmpty()
                && order.sections()
                        .organization()
                        .filter(section -> !section.isCompleted())
                        .isPresent();
    }

    private Optional<BrowserUpload> browserForm(PostPaymentStatus order) {
        String number = order.orderNumber().text();
        try {
            return order.upload()
                    .map(upload -> BrowserUpload.of(
                            upload,
                            hosts,
                            addresses.afterUpload(number, "accepted"),
                            addresses.afterUpload(number, "rejected")));
        } catch (UploadRefusedException untrusted) {
            LOG.warn("no form for the browser's own upload: {}", untrusted.getMessage());
            return Optional.empty();
        }
    }
}
