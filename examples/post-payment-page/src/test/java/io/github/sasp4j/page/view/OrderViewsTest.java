package io.github.sasp4j.page.view;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sasp4j.dcv.TargetDomain;
import io.github.sasp4j.fake.FakeSasp;
import io.github.sasp4j.fake.OrderStage;
import io.github.sasp4j.fake.OrderTemplate;
import io.github.sasp4j.order.OrderNumber;
import io.github.sasp4j.order.OrderStatus;
import io.github.sasp4j.order.PostPaymentStatus;
import io.github.sasp4j.section.Csr;
import io.github.sasp4j.section.SectionStatus;
import io.github.sasp4j.section.Sections;
import io.github.sasp4j.value.OpenValue;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderViewsTest {

    private static final OrderNumber NUMBER = OrderNumber.of("1");
    private static final PageLinks NO_LINKS = PageLinks.of(Map.of());

    @Test
    void whatTheCertificateWaitsForIsToldWithWhoActs() {
        assertThat(view(order(OrderTemplate.OV_SINGLE_DOMAIN)).needed())
                .extracting(step -> step.who() + ": " + step.what())
                .containsExactly(
                        "You: Enter the code for www.example.net that the certificate authority sent to hostmaster@example.net.",
                        "You: Sign the agreement that was sent to agreements@example.net.",
                        "You: Upload documents about your organization.",
                        "Certificate authority: The certificate authority makes the verification call.",
                        "Certificate authority: The certificate authority issues your certificate once all steps are complete.");
    }

    @Test
    void theStepForDocumentsLeadsToTheirForm() {
        assertThat(view(order(OrderTemplate.OV_SINGLE_DOMAIN)).needed())
                .filteredOn(step -> step.what().contains("documents"))
                .singleElement()
                .satisfies(step -> assertThat(step.href()).contains("#documents"));
    }

    @Test
    void aLinkOfTheHostsLeadsToWhereTheActionIsDone() {
        OrderViews views = new OrderViews(
                EveryMessageTest.words(Locale.ENGLISH).messages(),
                PageLinks.of(Map.of("selectDCVMethod", "https://example.com/dcv?order={orderNumber}")),
                Optional.empty(),
                TargetDomain.DEFAULT);

        assertThat(views.of("1", order(OrderTemplate.EV_MULTI_DOMAIN), Locale.ENGLISH)
                        .needed()
                        .get(0)
                        .href())
                .contains("https://example.com/dcv?order=1");
    }

    @Test
    void sectionsThatDoNotApplyStandApart() {
        OrderView view = view(order(OrderTemplate.DV_SINGLE_DOMAIN));

        assertThat(view.sections()).extracting(SectionView::id).containsExactly("section-csr", "section-dcv");
        assertThat(view.others()).extracting(SectionView::id).contains("section-organization");
    }

    @Test
    void aDescriptionKeepsItsLines() {
        assertThat(view(order(OrderTemplate.EV_MULTI_DOMAIN)).sections())
                .filteredOn(section -> section.id().equals("section-organization"))
                .singleElement()
                .satisfies(section -> assertThat(section.description()).hasSizeGreaterThan(1));
    }

    @Test
    void theRecordToPublishIsExact() {
        InstructionView cname =
                publications(order(OrderTemplate.DV_SINGLE_DOMAIN)).get(0);

        assertThat(cname.parts())
                .containsExactly(
                        DetailView.code("Name", "_7C1767B30512B6003FD3C2E618A86522.www.example.com"),
                        DetailView.code("Name without the domain", "_7C1767B30512B6003FD3C2E618A86522.www"),
                        DetailView.code(
                                "Points to",
                                "80FC0FB9266DB7B83F85850FA0E6548B.6D70EE68C8B5B412F1DEEA6EBDEF0404.k3Hd7Qw2.sectigo.com"),
                        DetailView.code("TTL in seconds", "300"));
    }

    @Test
    void theFileToPublishCanBeDownloadedByteForByte() {
        InstructionView file =
                publications(order(OrderTemplate.DV_SINGLE_DOMAIN)).get(1);

        assertThat(file.download()).hasValueSatisfying(download -> {
            assertThat(download.name()).isEqualTo("7C1767B30512B6003FD3C2E618A86522.txt");
            assertThat(Base64.getDecoder().decode(download.address().replaceFirst(".*,", "")))
                    .asString(US_ASCII)
                    .isEqualTo("""
                            80FC0FB9266DB7B83F85850FA0E6548B6D70EE68C8B5B412F1DEEA6EBDEF0404
                            sectigo.com
                            k3Hd7Qw2
                            """);
        });
    }

    @Test
    void anObstacleInAllWaysIsToldOnce() {
        assertThat(publications(order(OrderTemplate.EV_MULTI_DOMAIN)))
                .extracting(InstructionView::way)
                .containsExactly("DNS record (CNAME), File on your web server (HTTP), File on your web server (HTTPS)");
    }

    @Test
    void aHashOfTheWrongLengthIsAClearWordInPlaceOfARecord() {
        InstructionView cname =
                publications(order(OrderTemplate.EV_MULTI_DOMAIN)).get(0);

        assertThat(cname.parts()).isEmpty();
        assertThat(cname.obstacle()).hasValueSatisfying(word -> assertThat(word).contains("SHA-256", "wrong length"));
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING_PAYMENT, The order is not paid yet",
        "PROCESSED, Your certificate has been issued",
        "REJECTED, The order was rejected",
        "REFUNDED, The order was cancelled and refunded",
        "'ERROR', There is a problem with this order",
        "PENDING, Action required"
    })
    void theHeadlineSaysWhereTheOrderStands(OrderStatus status, String headline) {
        assertThat(view(order(OrderTemplate.EV_MULTI_DOMAIN).withOrderStatus(status))
                        .headline())
                .isEqualTo(headline);
    }

    @Test
    void theVendorsWordsAreNotTranslated() {
        OrderView german = new OrderViews(
                        EveryMessageTest.words(Locale.GERMAN).messages(),
                        NO_LINKS,
                        Optional.empty(),
                        TargetDomain.DEFAULT)
                .of("1", order(OrderTemplate.DV_SINGLE_DOMAIN), Locale.GERMAN);

        assertThat(german.headline()).isEqualTo("Aktion erforderlich");
        assertThat(german.sections().get(1).description()).containsExactly("The CNAME record has not been found yet.");
    }

    @Test
    void whereNoLinkIsSetTheStepSaysWhomToAsk() {
        assertThat(view(order(OrderTemplate.OV_SINGLE_DOMAIN)).needed().get(0)).satisfies(step -> {
            assertThat(step.href()).isEmpty();
            assertThat(step.notes())
                    .containsExactly(
                            "Check the mailbox hostmaster@example.net (and its spam folder) for a message from the"
                                    + " certificate authority with instructions.",
                            "Please contact our support team and mention order 1.");
        });
    }

    @Test
    void theHostsOwnSupportSentenceIsUsed() {
        OrderView view = new OrderViews(
                        EveryMessageTest.words(Locale.GERMAN).messages(),
                        NO_LINKS,
                        Optional.of("Call us about {orderNumber}."),
                        TargetDomain.DEFAULT)
                .of("1", order(OrderTemplate.EV_MULTI_DOMAIN), Locale.GERMAN);

        assertThat(view.needed().get(0).notes()).endsWith("Call us about 1.");
    }

    @Test
    void aWaitSaysHowLongItTypicallyIs() {
        assertThat(view(order(OrderTemplate.OV_SINGLE_DOMAIN)).needed())
                .filteredOn(step -> step.what().contains("verification call"))
                .singleElement()
                .satisfies(step -> assertThat(step.notes())
                        .containsExactly(
                                "The call usually comes once your organization has been confirmed. If you have to request it yourself, this page will say so.",
                                "Please make sure someone at your organization can take the call."));
    }

    @Test
    void whatTheResponseSaysOfItsNumberGetsIntoNoLink() {
        OrderViews views = new OrderViews(
                EveryMessageTest.words(Locale.ENGLISH).messages(),
                PageLinks.of(Map.of("selectDCVMethod", "/dcv/{orderNumber}")),
                Optional.empty(),
                TargetDomain.DEFAULT);

        OrderView view = views.of("654824", order(OrderTemplate.EV_MULTI_DOMAIN), Locale.ENGLISH);

        assertThat(view.number()).isEqualTo("654824");
        assertThat(view.needed().get(0).href()).contains("/dcv/654824");
    }

    @Test
    void theSelectedMethodStandsBeforeTheOthers() {
        DomainView domain = domain(view(order(OrderTemplate.DV_SINGLE_DOMAIN)));

        assertThat(domain.chosen()).extracting(InstructionView::way).containsExactly("DNS record (CNAME)");
        assertThat(domain.others())
                .extracting(InstructionView::way)
                .containsExactly("File on your web server (HTTP)", "File on your web server (HTTPS)");
    }

    @Test
    void aVerifiedDomainHasNoMethodsToChooseFrom() {
        DomainView domain = domain(view(order(OrderTemplate.MARK_CERTIFICATE)));

        assertThat(domain.completed()).isTrue();
        assertThat(domain.methods()).isEmpty();
        assertThat(domain.others()).isEmpty();
    }

    @Test
    void theTabSaysWhatIsRequired() {
        assertThat(view(order(OrderTemplate.EV_MULTI_DOMAIN)).title())
                .isEqualTo("Choose a verification method for mn.gov – Order 1");
        assertThat(view(order(OrderTemplate.EV_MULTI_DOMAIN).withOrderStatus(OrderStatus.PROCESSED))
                        .title())
                .isEqualTo("Your certificate has been issued – Order 1");
    }

    @Test
    void aNewStatusOfASectionPromisesNothing() {
        PostPaymentStatus order = order(OrderTemplate.MARK_CERTIFICATE);
        Csr held =
                new Csr(Optional.of("CSR"), OpenValue.of(SectionStatus.class, "OnHold"), Optional.empty(), List.of());
        PostPaymentStatus unclear = order.withSections(Sections.of(held));

        assertThat(view(unclear).headline()).isEqualTo("One step has a new status: you can wait for now");
    }

    @Test
    void inAnOrderThatHasEndedNothingIsOffered() {
        OrderView view = view(order(OrderTemplate.DV_SINGLE_DOMAIN).withOrderStatus(OrderStatus.REJECTED));

        assertThat(view.sections())
                .allSatisfy(section -> assertThat(section.offers()).isEmpty());
        assertThat(view.sections().get(1).label().text()).isEqualTo("Not completed");
        assertThat(domain(view).chosen()).isEmpty();
        assertThat(domain(view).methods()).isEmpty();
    }

    @Test
    void aTitleOfTheCaThatSaysTheSameAsOurHeadingIsLeftOut() {
        assertThat(view(order(OrderTemplate.EV_MULTI_DOMAIN)).sections())
                .allSatisfy(section -> assertThat(section.title()).isEmpty());
    }

    private static OrderView view(PostPaymentStatus order) {
        return new OrderViews(
                        EveryMessageTest.words(Locale.ENGLISH).messages(),
                        NO_LINKS,
                        Optional.empty(),
                        TargetDomain.DEFAULT)
                .of("1", order, Locale.ENGLISH);
    }

    /** The selected way first. */
    private static List<InstructionView> publications(PostPaymentStatus order) {
        DomainView domain = domain(view(order));
        return Stream.concat(domain.chosen().stream(), domain.others().stream()).toList();
    }

    private static DomainView domain(OrderView order) {
        return order.sections().stream()
                .flatMap(section -> section.domains().stream())
                .findFirst()
                .orElseThrow();
    }

    private static PostPaymentStatus order(OrderTemplate template) {
        return FakeSasp.builder()
                .order(NUMBER, template, OrderStage.UNDER_WAY)
                .build()
                .order(NUMBER)
                .status();
    }
}
