package io.github.sasp4j.fake.transition;

import io.github.sasp4j.dcv.CsrDigests;
import io.github.sasp4j.dcv.CsrHashOption;
import io.github.sasp4j.dcv.DcvMethod;
import io.github.sasp4j.dcv.DcvMethodKind;
import io.github.sasp4j.dcv.Domain;
import io.github.sasp4j.dcv.DomainStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Dcv;
import io.github.sasp4j.section.DcvAction;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Domain control validation, domain by domain; the section follows its domains. */
final class DcvTransitions {

    private static final String NAME = "domain control validation";

    private DcvTransitions() {}

    static Transition.Change select(String domain, String option) {
        return (order, now) -> change(order, dcv -> {
            boolean byCsrHash =
                    OpenValue.of(CsrHashOption.class, option).known().isPresent();
            Preconditions.that(
                    !byCsrHash || dcv.digests().md5().isPresent(), "There are no hashes: no CSR has been submitted.");
            return on(dcv, domain, found -> {
                Preconditions.that(offers(found, option), "The domain " + domain + " does not offer " + option + ".");
                return moved(found, DomainStatus.IN_PROGRESS, Optional.of(option));
            });
        });
    }

    static Transition.Change enterCode(String domain, String code) {
        return (order, now) -> change(
                order,
                dcv -> on(dcv, domain, found -> {
                    Preconditions.that(isByEmail(found), "The domain " + domain + " is not being proved by e-mail.");
                    Preconditions.that(
                            VerificationCodes.dcv(order.orderNumber(), domain).equals(code),
                            "The code is not the one in the e-mail.");
                    return moved(found, DomainStatus.COMPLETED, found.selectedMethodText());
                }));
    }

    static Transition.Change complete(String domain) {
        return (order, now) -> change(
                order,
                dcv -> on(dcv, domain, found -> {
                    Preconditions.that(
                            found.selectedMethod().isPresent(), "The domain " + domain + " has no method yet.");
                    return moved(found, DomainStatus.COMPLETED, found.selectedMethodText());
                }));
    }

    /** Changes the section, and lets its status and actions follow from its domains. */
    static PostPaymentStatus change(PostPaymentStatus order, UnaryOperator<Dcv> change) {
        Dcv changed = change.apply(Preconditions.section(order, Sections::dcv, NAME));
        return order.withSections(order.sections().with(following(changed)));
    }

    static Dcv with(Dcv dcv, CsrDigests digests, List<Domain> domains) {
        return new Dcv(dcv.title(), dcv.status(), dcv.description(), dcv.actions(), digests, domains);
    }

    private static Dcv on(Dcv dcv, String name, UnaryOperator<Domain> change) {
        Preconditions.that(
                dcv.domains().stream().anyMatch(domain -> domain.name().equals(name)),
                "This order has no domain " + name + ".");
        return with(
                dcv,
                dcv.digests(),
                dcv.domains().stream()
                        .map(domain -> domain.name().equals(name) ? changed(domain, change) : domain)
                        .toList());
    }

    private static Domain changed(Domain domain, UnaryOperator<Domain> change) {
        Preconditions.that(!domain.isCompleted(), "The domain " + domain.name() + " is " + domain.status() + ".");
        return change.apply(domain);
    }

    private static Domain moved(Domain domain, DomainStatus status, Optional<String> method) {
        return new Domain(domain.name(), OpenValue.of(status), method, domain.methods());
    }

    private static Dcv following(Dcv dcv) {
        List<Domain> open =
                dcv.domains().stream().filter(domain -> !domain.isCompleted()).toList();
        if (open.isEmpty()) {
            return new Dcv(
                    dcv.title(),
                    OpenValue.of(SectionStatus.COMPLETED),
                    Optional.of("Control of every domain has been proved."),
                    List.of(),
                    dcv.digests(),
                    dcv.domains());
        }
        List<OpenValue<DcvAction>> actions = new ArrayList<>();
        boolean select =
                open.stream().anyMatch(domain -> domain.selectedMethod().isEmpty());
        boolean enter = open.stream().anyMatch(DcvTransitions::isByEmail);
        if (select) {
            actions.add(OpenValue.of(DcvAction.SELECT_DCV_METHOD));
        }
        if (enter) {
            actions.add(OpenValue.of(DcvAction.ENTER_DCV_CODE));
        }
        if (open.stream().anyMatch(domain -> domain.selectedMethod().isPresent())) {
            actions.add(OpenValue.of(DcvAction.CAN_CHANGE_DCV_METHOD));
        }
        SectionStatus status = select || enter ? SectionStatus.ACTION_REQUIRED : SectionStatus.IN_PROGRESS;
        return new Dcv(
                dcv.title(),
                OpenValue.of(status),
                Optional.of("In order to verify your ownership of the domain in the application, it is mandatory to"
                        + " complete domain control validation."),
                actions,
                dcv.digests(),
                dcv.domains());
    }

    private static boolean offers(Domain domain, String option) {
        return domain.methods().stream().anyMatch(method -> method.options().contains(option));
    }

    private static boolean isByEmail(Domain domain) {
        return domain.selectedMethod()
                .filter(selected -> domain.methods().stream()
                        .filter(DcvTransitions::isEmail)
                        .anyMatch(method -> method.options().contains(selected)))
                .isPresent();
    }

    private static boolean isEmail(DcvMethod method) {
        return method.kind().is(DcvMethodKind.EMAIL) || method.kind().is(DcvMethodKind.WHOIS_EMAIL);
    }
}
