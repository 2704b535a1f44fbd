package io.github.sasp4j.page.web;

import io.github.sasp4j.document.BrowserUpload;
import io.github.sasp4j.document.UploadHosts;
import io.github.sasp4j.error.SaspException;
import io.github.sasp4j.error.UploadRefusedException;
import io.github.sasp4j.http.resilience.ResilientStatuses;
import io.github.sasp4j.http.resilience.StatusLookup;
import io.github.sasp4j.http.resilience.StatusSnapshot;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.page.config.PageProperties;
import io.github.sasp4j.page.security.OrderAccess;
import io.github.sasp4j.page.security.OrderNotFoundException;
import io.github.sasp4j.page.view.OrderViews;
import io.github.sasp4j.port.CallOptions;
import io.github.sasp4j.port.StatusRequest;
import io.github.sasp4j.preflight.DcvPreflight;
import io.github.sasp4j.progress.StepKind;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an order: where it stands, or why that cannot be said. */
@Controller
class OrderController {

    private static final Logger LOG = LoggerFactory.getLogger(OrderController.class);

    /** How soon an open page sends a request again while a newer status is being fetched. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private final OrderAccess access;
    private final ResilientStatuses statuses;
    private final DcvPreflight preflight;
    private final OrderViews views;
    private final UploadHosts hosts;
    private final PageUrls addresses;
    private final UploadSizeLimit limit;
    private final PageProperties page;
    private final InstantSource clock;
    private final PageMeter meter;

    OrderController(
            OrderAccess access,
            ResilientStatuses statuses,
            DcvPreflight preflight,
            OrderViews views,
            UploadHosts hosts,
            PageUrls addresses,
            UploadSizeLimit limit,
            PageProperties page,
            InstantSource clock,
            PageMeter meter) {
        this.access = access;
        this.statuses = statuses;
        this.preflight = preflight;
        this.views = views;
        this.hosts = hosts;
        this.addresses = addresses;
        this.limit = limit;
        this.page = page;
        this.clock = clock;
        this.meter = meter;
    }

    @GetMapping("/orders/{orderNumber}")
    String show(
            @PathVariable String orderNumber,
            @Nullable Principal visitor,
            Locale locale,
            Model model,
            HttpServletResponse response,
            HttpSession session) {
        StatusRequest request = access.open(visitor, orderNumber).orElseThrow(OrderNotFoundException::new);
        StatusLookup lookup =
                statuses.lookUp(request.withOptions(CallOptions.defaults().withDeadline(page.deadline())));
        meter.shown(lookup);
        model.addAttribute("orderNumber", orderNumber);
        model.addAttribute("refreshMillis", refresh(lookup).toMillis());
        lookup.failure().ifPresent(failure -> addFailure(failure, locale, model));
        return lookup.snapshot()
                .map(snapshot -> showOrder(orderNumber, snapshot, session, locale, model))
                .orElseGet(() -> showFailure(lookup.failure().orElseThrow(), response));
    }

    /** What became of an upload of this visitor. Any other address leads to the order, and says nothing of an upload. */
    @GetMapping("/orders/{orderNumber}/documents/{id}")
    String showAfterUpload(
            @PathVariable String orderNumber,
            @PathVariable String id,
            @Nullable Principal visitor,
            Locale locale,
            Model model,
            HttpServletResponse response,
            HttpSession session) {
        Optional<SentUpload> upload = SentUploads.of(session).find(orderNumber, id);
        boolean tooLarge = id.equals(UploadSizeLimit.TOO_LARGE);
        if (upload.isEmpty() && !tooLarge) {
            return "redirect:/orders/{orderNumber}";
        }
        upload.ifPresent(sent -> {
            model.addAttribute("sentFiles", sent.files());
            model.addAttribute("byBrowser", sent.files().isEmpty() ? true : null);
        });
        model.addAttribute("documents", upload.map(sent -> sent.result().name()).orElse(UploadSizeLimit.TOO_LARGE));
        model.addAttribute("mostMegabytes", limit.megabytes());
        return show(orderNumber, visitor, locale, model, response, session);
    }

    private Duration refresh(StatusLookup lookup) {
        if (lookup.failure().isPresent()) {
            SaspException failure = lookup.failure().get();
            return FailureStatus.of(failure) == FailureStatus.SLOW
                    ? SOON
                    : nextCheck(failure).delay();
        }
        Duration usual = page.refreshEvery();
        return lookup.isFresh() || usual.compareTo(SOON) < 0 ? usual : SOON;
    }

    private NextCheck nextCheck(SaspException failure) {
        return NextCheck.after(failure, page.refreshEvery(), clock.instant());
    }

    private void addFailure(SaspException failure, Locale locale, Model model) {
        LOG.warn("{}: {}", failure.kind(), LogText.of(failure));
        model.addAttribute("failure", FailureStatus.of(failure).name());
        Instant next = nextCheck(failure).at();
        model.addAttribute("nextCheck", next);
        model.addAttribute("nextCheckUtc", UtcTime.of(next, clock.instant(), locale));
    }

    private String showOrder(
            String orderNumber, StatusSnapshot snapshot, HttpSession session, Locale locale, Model model) {
        PostPaymentStatus order = snapshot.status();
        model.addAttribute("order", views.of(orderNumber, order, preflight.latest(order), clock.instant(), locale));
        model.addAttribute("checksDomains", page.checkDomains());
        model.addAttribute("asOf", snapshot.fetchedAt());
        model.addAttribute("asOfUtc", UtcTime.of(snapshot.fetchedAt(), clock.instant(), locale));
        model.addAttribute("age", views.age(snapshot.fetchedAt(), clock.instant(), locale));
        if (wantsDocuments(order)) {
            model.addAttribute("takesDocuments", true);
            model.addAttribute("documentsRequired", requiresDocuments(order));
            model.addAttribute("mostMegabytes", limit.megabytes());
            browserForm(orderNumber, order, session).ifPresent(form -> model.addAttribute("browserForm", form));
        }
        return "order";
    }

    private static String showFailure(SaspException failure, HttpServletResponse response) {
        response.setStatus(FailureStatus.of(failure).status().value());
        if (failure.retryable()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(failure.retryAfter().orElse(SOON).toSeconds()));
        }
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

    private static boolean requiresDocuments(PostPaymentStatus order) {
        return order.nextSteps().stream().anyMatch(step -> step.blocking() && step.kind() == StepKind.UPLOAD_DOCUMENTS);
    }

    private Optional<BrowserUpload> browserForm(String orderNumber, PostPaymentStatus order, HttpSession session) {
        String ticket = SentUploads.of(session).ticket(orderNumber);
        try {
            return order.upload()
                    .map(upload -> BrowserUpload.of(
                            upload,
                            hosts,
                            addresses.afterBrowserUpload(orderNumber, ticket, "accepted"),
                            addresses.afterBrowserUpload(orderNumber, ticket, "rejected")));
        } catch (UploadRefusedException untrusted) {
            LOG.warn("no form for the browser's own upload: {}", LogText.of(untrusted));
            return Optional.empty();
        }
    }
}
