package io.github.sasp4j.page.demo.panel;

import io.github.sasp4j.dcv.CnameRecord;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvInstruction;
import io.github.sasp4j.dcv.DcvInstructions;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.InstructionUnavailable;
import io.github.sasp4j.dcv.TargetDomain;
import io.github.sasp4j.dcv.ValidationFile;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.wire.dcv.FakeInternet;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.page.config.PageProperties;
import io.github.sasp4j.page.demo.DemoOnly;
import io.github.sasp4j.section.Dcv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Publishes records and files on the servers of the demonstration, as the customer of an order would. */
@DemoOnly
@Controller
@ControllerAdvice
class PublicationController {

    private final FakeSasp vendor;
    private final FakeInternet internet;
    private final TargetDomain target;
    private final Map<String, Publication> published = new ConcurrentHashMap<>();

    PublicationController(FakeSasp vendor, FakeInternet internet, PageProperties page) {
        this.vendor = vendor;
        this.internet = internet;
        this.target = new TargetDomain(page.dcvTarget());
    }

    /** A form for each domain whose record or file is known. */
    @ModelAttribute("publications")
    List<PublicationForm> publications(@PathVariable Map<String, String> path) {
        String orderNumber = path.get("orderNumber");
        return dcv(orderNumber).map(dcv -> forms(key(orderNumber), dcv)).orElse(List.of());
    }

    @PostMapping("/demo/orders/{orderNumber}/publications")
    String publish(
            @PathVariable String orderNumber, @RequestParam String domain, @RequestParam Publication publication) {
        Dcv dcv = dcv(orderNumber).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Domain known = dcv.domains().stream()
                .filter(other -> other.name().equals(domain))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DcvInstruction instruction = instruction(known, dcv);
        if (instruction instanceof CnameRecord record) {
            publication.publish(internet, record);
        } else if (instruction instanceof ValidationFile file) {
            publication.publish(internet, file);
        }
        published.put(key(orderNumber) + known.name(), publication);
        return "redirect:/orders/{orderNumber}#panel";
    }

    private List<PublicationForm> forms(String order, Dcv dcv) {
        List<PublicationForm> forms = new ArrayList<>();
        for (int at = 0; at < dcv.domains().size(); at++) {
            Domain domain = dcv.domains().get(at);
            boolean open = domain.selectedCsrHashOption().isPresent() && !domain.isCompleted();
            if (open && !(instruction(domain, dcv) instanceof InstructionUnavailable)) {
                boolean record = instruction(domain, dcv) instanceof CnameRecord;
                List<Publication> choices = Arrays.stream(Publication.values())
                        .filter(choice -> choice.fits(record))
                        .toList();
                forms.add(new PublicationForm(
                        at,
                        domain.name(),
                        choices,
                        published.getOrDefault(order + domain.name(), Publication.NOTHING)));
            }
        }
        return forms;
    }

    private static String key(@Nullable String orderNumber) {
        return orderNumber + " ";
    }

    private DcvInstruction instruction(Domain domain, Dcv dcv) {
        return domain.selectedCsrHashOption().orElse(CsrHashOption.CNAME) == CsrHashOption.CNAME
                ? DcvInstructions.cname(dcv.digests(), domain.name(), target)
                : DcvInstructions.file(dcv.digests(), domain.name(), target);
    }

    private Optional<Dcv> dcv(@Nullable String orderNumber) {
        return vendor.orders().stream()
                .map(OrderNumber::text)
                .filter(number -> number.equals(orderNumber))
                .findFirst()
                .flatMap(number ->
                        vendor.order(OrderNumber.of(number)).status().sections().dcv());
    }
}
